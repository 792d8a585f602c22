// Two charts as one SVG: time against other parsers, and cost a byte against document length.
const WIDTH = 760;

export function plot(parsers, lengths) {
  const bars = parsers.map(({ name, microsPerByte }) => ({ name, value: 1 / microsPerByte }));
  const widest = Math.max(...bars.map(({ value }) => value));
  const barsHeight = 28 * bars.length + 40;
  const rows = bars.map(({ name, value }, i) => {
    const y = 40 + 28 * i;
    const width = (420 * value) / widest;
    return `<text x="200" y="${y + 14}" text-anchor="end">${escaped(name)}</text><rect x="210" y="${y}" width="${width.toFixed(1)}" height="20" fill="${name.startsWith("biowire") ? "#0f766e" : "#94a3b8"}"/><text x="${(216 + width).toFixed(1)}" y="${y + 14}">${value.toFixed(2)} MB/s</text>`;
  });
  const top = barsHeight + 40;
  const most = Math.max(...lengths.map(({ microsPerByte }) => microsPerByte)) * 1.2;
  const x = (length) => 60 + (640 * (Math.log10(length) - 3)) / (Math.log10(5e6) - 3);
  const y = (micros) => top + 180 - (170 * micros) / most;
  const line = lengths.map(
    ({ length, microsPerByte }) => `${x(length).toFixed(1)},${y(microsPerByte).toFixed(1)}`,
  );
  const dots = lengths.map(
    ({ length, microsPerByte }) =>
      `<circle cx="${x(length).toFixed(1)}" cy="${y(microsPerByte).toFixed(1)}" r="4" fill="#0f766e"/><text x="${x(length).toFixed(1)}" y="${(y(microsPerByte) - 10).toFixed(1)}" text-anchor="middle">${microsPerByte.toFixed(2)}</text><text x="${x(length).toFixed(1)}" y="${top + 200}" text-anchor="middle">${length >= 1e6 ? `${length / 1e6} MB` : `${length / 1000} kB`}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top + 215}" font-family="system-ui, sans-serif" font-size="13" fill="#1e293b">
<rect width="100%" height="100%" fill="#fff"/>
<text x="20" y="24" font-weight="600">Text read in a second of CPU, one core</text>
${rows.join("\n")}
<text x="20" y="${top - 10}" font-weight="600">Microseconds of CPU a byte, by document length</text>
<line x1="40" x2="720" y1="${top + 180}" y2="${top + 180}" stroke="#94a3b8"/>
<polyline points="${line.join(" ")}" fill="none" stroke="#0f766e" stroke-width="2"/>
${dots.join("\n")}
</svg>
`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
