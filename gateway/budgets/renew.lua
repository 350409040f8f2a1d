-- Says that calls go on: their leases live on, also where Redis had lost them.
-- KEYS: one limit of concurrent calls. ARGV: the life of a lease in ms, then the leases.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
for i = 2, #ARGV do
  redis.call('ZADD', KEYS[1], now + tonumber(ARGV[1]), ARGV[i])
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return 1
