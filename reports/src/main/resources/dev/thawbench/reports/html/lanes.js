"use strict";
/* States and phases: bars over time, drawn into an empty plot that shares its time axis. */
const Lanes = (() => {
  const PITCH = 34, BAR = 12, BELOW = 17;
  function unpack(lane) {
    const edges = [lane.from];
    lane.lengths.forEach(n => edges.push(edges[edges.length - 1] + n));
    return { name: lane.name, labels: lane.labels, edges, states: lane.states, slots: lane.slots };
  }
  function ofPhase(name, phases) {
    return { name, phase: true, spans: phases.filter(p => p.name === name) };
  }
  function label(lane, state) {
    return state < 0 ? "unknown" : lane.labels[state] ?? String(state);
  }
  function at(lane, ms) {
    if (lane.phase) {
      const span = lane.spans.find(p => p.from <= ms && ms < p.to);
      return span ? String(span.number) : "";
    }
    let low = 0, high = lane.states.length - 1;
    if (high < 0 || ms < lane.edges[0]) return "";
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lane.edges[middle] <= ms) low = middle; else high = middle - 1;
    }
    return label(lane, lane.states[low]);
  }
  function hatch(ctx, x, y, w, h, css, ratio) {
    ctx.save();
    ctx.beginPath(); ctx.rect(x, y, w, h); ctx.clip();
    ctx.strokeStyle = css.muted; ctx.lineWidth = ratio;
    for (let i = x - h; i < x + w; i += 5 * ratio) {
      ctx.beginPath(); ctx.moveTo(i, y + h); ctx.lineTo(i + h, y); ctx.stroke();
    }
    ctx.restore();
  }
  function draw(u, lanes, css) {
    const { ctx, bbox } = u, ratio = devicePixelRatio;
    const x = ms => u.valToPos(ms / 1000, "x", true);
    ctx.save();
    ctx.beginPath(); ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height); ctx.clip();
    ctx.font = css.canvasFont; ctx.textBaseline = "middle"; ctx.textAlign = "left";
    lanes.forEach((lane, row) => {
      const y = bbox.top + (row * PITCH + BELOW) * ratio, h = BAR * ratio;
      const bar = (from, to, fill, text) => {
        const a = Math.max(x(from), bbox.left - 2), b = Math.min(x(to), bbox.left + bbox.width + 2);
        if (b < bbox.left || a > bbox.left + bbox.width) return;
        const w = Math.max(b - a, ratio);
        if (fill) { ctx.fillStyle = fill; ctx.fillRect(a, y, w, h); } else hatch(ctx, a, y, w, h, css, ratio);
        if (text && w > ctx.measureText(text).width + 10 * ratio) {
          ctx.fillStyle = css.onBar; ctx.fillText(text, a + 5 * ratio, y + h / 2 + ratio * 0.5);
        }
      };
      ctx.fillStyle = css.grid;
      ctx.fillRect(bbox.left, y + h - ratio, bbox.width, ratio);
      if (lane.phase) {
        lane.spans.forEach(p => bar(p.from, p.to, css.phase, String(p.number)));
      } else {
        lane.states.forEach((state, i) => {
          if (state === 0) return;
          const fill = state < 0 ? null : css.states[(lane.slots[state] ?? 1) - 1];
          bar(lane.edges[i], lane.edges[i + 1], fill, label(lane, state));
        });
      }
    });
    ctx.restore();
  }
  return { unpack, ofPhase, at, draw, height: count => count * PITCH + 4, pitch: PITCH };
})();
