/** The local server of fetch.js, in a process of its own: one page for every path, and a robots.txt. */
import { createServer } from 'node:http';

const bytes = Number(process.argv[2]);
const page = Buffer.from(
  `<!doctype html><title>Harga beras</title>${'<p>Harga beras naik.</p>\n'.repeat(bytes / 25)}`,
);

const server = createServer((request, response) => {
  if (request.url === '/robots.txt')
    response
      .writeHead(200, { 'content-type': 'text/plain' })
      .end('User-agent: *\nDisallow: /no/\n');
  else
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length })
      .end(page);
});

process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () =>
  process.send({ port: server.address().port, pageBytes: page.length }),
);
