// Drives OpenAI's Node client through a gateway; prints what the caller sees as JSON.
import OpenAI from "openai";

const client = new OpenAI({
  baseURL: process.env.BASE_URL,
  apiKey: process.env.GATEWAY_KEY,
  defaultHeaders: JSON.parse(process.env.METADATA),
});
const ask = { model: "gpt-5.2", messages: [{ role: "user", content: process.env.NOTE }] };
const whole = await client.chat.completions.create(ask);
let streamed = "";
let pieces = 0;
for await (const chunk of await client.chat.completions.create({ ...ask, stream: true })) {
  const piece = chunk.choices[0]?.delta?.content ?? "";
  streamed += piece;
  pieces += piece ? 1 : 0;
}
let refused;
try {
  await client.chat.completions.create({ ...ask, model: "another-model" });
} catch (error) {
  refused = { status: error.status, name: error.constructor.name, code: error.code };
}
console.log(JSON.stringify({ whole: whole.choices[0].message.content, streamed, pieces, refused }));
