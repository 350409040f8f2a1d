-- Takes what a call asks for from all its limits, or from none. The clock is Redis's own, for all gateways the same.
-- KEYS: one for each limit. ARGV: the call's lease, its life in ms; then for each limit: window in ms, limit, demand.
-- Gives {1, slot...}, or {0, number of the limit to be waited for longest, ms}.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local SLOTS, PAUSE = 60, 1000
local full, longest, slots = 0, -1, {}

local function room(key, window, limit, demand)
  if window == 0 then
    redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
    return 0, redis.call('ZCARD', key) + demand > limit and PAUSE or -1
  end
  local width = window / SLOTS
  local slot, used, held = math.floor(now / width), 0, {}
  local all = redis.call('HGETALL', key)
  for j = 1, #all, 2 do
    local at, amount = tonumber(all[j]), tonumber(all[j + 1])
    if slot - at > SLOTS then
      redis.call('HDEL', key, all[j])
    else
      used = used + amount
      held[#held + 1] = {at, amount}
    end
  end
  local missing = used + demand - limit
  if missing <= 0 then return slot, -1 end
  table.sort(held, function(a, b) return a[1] < b[1] end)
  for _, one in ipairs(held) do
    missing = missing - one[2]
    if missing <= 0 then return slot, (one[1] + SLOTS + 1) * width - now end
  end
  return slot, window
end

for i, key in ipairs(KEYS) do
  local slot, wait = room(key, tonumber(ARGV[3 * i]), tonumber(ARGV[3 * i + 1]), tonumber(ARGV[3 * i + 2]))
  slots[i] = slot
  if wait > longest then full, longest = i, wait end
end
if longest >= 0 then return {0, full, longest} end
for i, key in ipairs(KEYS) do
  local window = tonumber(ARGV[3 * i])
  if window == 0 then
    redis.call('ZADD', key, now + tonumber(ARGV[2]), ARGV[1])
    redis.call('PEXPIRE', key, ARGV[2])
  else
    redis.call('HINCRBY', key, string.format('%.0f', slots[i]), ARGV[3 * i + 2])
    redis.call('PEXPIRE', key, string.format('%.0f', window + 2 * window / SLOTS))
  end
end
return {1, unpack(slots)}
