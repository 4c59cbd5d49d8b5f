// Reads all enriched articles up to the present and prints id, revision and headline of each current one.
//
//   npm ci
//   node newest-articles.js localhost:9094
import kafkajs from "kafkajs";
import lz4 from "lz4js";

const TOPIC = "news.articles.enriched";
const { Kafka, CompressionTypes, CompressionCodecs, logLevel } = kafkajs;

// kafkajs only comes with gzip; Wireroom compresses with lz4
CompressionCodecs[CompressionTypes.LZ4] = () => ({
  compress: async (encoder) => Buffer.from(lz4.compress(encoder.buffer)),
  decompress: async (buffer) => Buffer.from(lz4.decompress(buffer)),
});

const kafka = new Kafka({ brokers: process.argv[2].split(","), logLevel: logLevel.ERROR });
const newest = new Map();

function take({ key, value }) {
  const id = key.toString();
  if (value === null) {
    newest.delete(id); // withdrawn: delete what was derived from it, too
    return;
  }
  const article = JSON.parse(value.toString());
  const held = newest.get(id);
  if (held === undefined || article.revision >= held.revision) newest.set(id, article);
}

const admin = kafka.admin();
await admin.connect();
const behind = new Map();
for (const { partition, low, high } of await admin.fetchTopicOffsets(TOPIC)) {
  if (BigInt(low) < BigInt(high)) behind.set(partition, BigInt(high));
}
await admin.disconnect();

// a long-running service would keep its group name; this one reads everything each time
const consumer = kafka.consumer({
  groupId: `newest-articles-${process.pid}-${Date.now()}`,
  readUncommitted: false, // skips transactions that are open or rolled back
  maxBytes: 32 * 1024 * 1024,
});
await consumer.connect();
await consumer.subscribe({ topic: TOPIC, fromBeginning: true });

await new Promise((resolve, reject) => {
  consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
  // called for every batch, even one that only has the end of a transaction
  consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload }) => {
    const end = behind.get(payload.partition);
    if (end !== undefined && BigInt(payload.lastOffset) + 1n >= end) behind.delete(payload.partition);
    if (behind.size === 0) resolve();
  });
  if (behind.size === 0) resolve();
  consumer.run({ eachMessage: async ({ message }) => take(message) }).catch(reject);
});
await consumer.disconnect();

for (const id of [...newest.keys()].sort()) {
  const { revision, headline } = newest.get(id);
  console.log(`${id}\t${revision}\t${headline ?? ""}`);
}
