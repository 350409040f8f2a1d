// Drives Anthropic's Node client through a gateway; prints what the caller sees as JSON.
import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic({
  baseURL: process.env.BASE_URL,
  apiKey: process.env.GATEWAY_KEY,
  defaultHeaders: JSON.parse(process.env.METADATA),
});
const ask = {
  model: "claude-sonnet-5-5",
  max_tokens: 100,
  messages: [{ role: "user", content: process.env.NOTE }],
};
const whole = await client.messages.create(ask);
const stream = client.messages.stream(ask);
let pieces = 0;
stream.on("text", () => pieces++);
const streamed = await stream.finalText();
let refused;
try {
  await client.messages.create({ ...ask, model: "another-model" });
} catch (error) {
  refused = { status: error.status, name: error.constructor.name, code: error.error?.error?.code };
}
console.log(JSON.stringify({ whole: whole.content[0].text, streamed, pieces, refused }));
