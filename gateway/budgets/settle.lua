-- Puts what a call really used in the place of what it reserved, and ends its lease.
-- KEYS: one for each limit. ARGV: the lease; then for each limit: window in ms, slot, used minus reserved.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local SLOTS = 60
for i, key in ipairs(KEYS) do
  local window, at, more = tonumber(ARGV[3 * i - 1]), tonumber(ARGV[3 * i]), tonumber(ARGV[3 * i + 1])
  if window == 0 then
    redis.call('ZREM', key, ARGV[1])
  elseif more ~= 0 and math.floor(now / (window / SLOTS)) - at <= SLOTS then
    local held = tonumber(redis.call('HGET', key, ARGV[3 * i]) or '0')
    -- Redis may have lost what was reserved: then nothing is given back that it does not hold.
    redis.call('HSET', key, ARGV[3 * i], string.format('%.0f', math.max(0, held + more)))
    redis.call('PEXPIRE', key, string.format('%.0f', window + 2 * window / SLOTS))
  end
end
return 1
