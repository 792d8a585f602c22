import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** The part of the S3 protocol that biowire uses, in memory: GET, PUT and ListObjectsV2 with pages. */
export class BucketServer {
  readonly objects = new Map<string, Buffer>();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<BucketServer> {
    const server = createServer();
    const bucket = new BucketServer(server);
    server.on("request", async (request, response) => {
      const url = new URL(request.url!, "http://localhost");
      const path = decodeURIComponent(url.pathname).slice(1);
      if (request.method === "PUT") {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        bucket.objects.set(path, unchunked(Buffer.concat(chunks), request.headers["content-encoding"]));
        response.end();
      } else if (url.searchParams.get("list-type") === "2") {
        response.setHeader("content-type", "application/xml").end(bucket.#page(path, url.searchParams));
      } else {
        const object = bucket.objects.get(path);
        response.writeHead(object ? 200 : 404, { "content-type": object ? "text/plain" : "application/xml" });
        response.end(object ?? "<Error><Code>NoSuchKey</Code></Error>");
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return bucket;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #page(path: string, query: URLSearchParams): string {
    const bucket = path.replace(/\/$/, "");
    const keys = [...this.objects.keys()]
      .filter((key) => key.startsWith(`${bucket}/${query.get("prefix") ?? ""}`))
      .map((key) => key.slice(bucket.length + 1))
      .sort();
    const from = Number(query.get("continuation-token") ?? 0);
    const page = keys.slice(from, from + 2);
    const contents = page.map((key) => {
      const etag = createHash("md5")
        .update(this.objects.get(`${bucket}/${key}`)!)
        .digest("hex");
      return `<Contents><Key>${key}</Key><ETag>"${etag}"</ETag></Contents>`;
    });
    const more = from + 2 < keys.length;
    const next = more ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : "";
    return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${contents.join("")}${next}</ListBucketResult>`;
  }
}

/** The AWS client sends bodies in signed chunks: "<size in hex>[;…]\r\n<bytes>\r\n …". */
function unchunked(body: Buffer, encoding: string | undefined): Buffer {
  if (!encoding?.includes("aws-chunked")) return body;
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.subarray(at, end).toString(), 16);
    if (!(size > 0)) break;
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
