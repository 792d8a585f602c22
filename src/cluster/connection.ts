import { Redis } from "ioredis";
import { BiowireError } from "../errors.js";

/**
 * A connection to Redis as BullMQ wants it. Throws `BiowireError` "no-redis" where none answers at first; later
 * interruptions are waited out.
 */
export async function connect(url: string): Promise<Redis> {
  const redis = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  let last = "";
  // Without a listener a lost connection would end the process; ioredis connects again by itself.
  redis.on("error", (error: Error) => {
    last = error.message;
  });
  try {
    await redis.connect();
    await redis.ping();
    return redis;
  } catch (error) {
    redis.disconnect();
    throw new BiowireError(
      "no-redis",
      "read",
      `No Redis answers at ${url}: ${last || (error instanceof Error ? error.message : String(error))}.`,
      "Start one (redis-server, or docker compose up redis), or name it with --redis or BIOWIRE_REDIS.",
    );
  }
}
