"use strict";
/* Lines of one panel; all plots of the page share cursor and time. */
const Plots = (() => {
  const LEFT = 58, HEIGHT = 230;
  const DASH = { solid: [], dashed: [9, 3], dotted: [2, 3] };
  function colours() {
    const style = getComputedStyle(document.documentElement);
    const get = name => style.getPropertyValue(name).trim();
    const list = (name, n) => Array.from({ length: n }, (_, i) => get(`--${name}${i + 1}`));
    return {
      text: get("--text"), muted: get("--muted"), grid: get("--grid"), defrost: get("--defrost"), phase: get("--phase"),
      onBar: get("--on-bar"), chosen: get("--chosen"), curves: list("s", 8), states: list("state", 5),
      font: "12px system-ui, sans-serif", canvasFont: 11 * devicePixelRatio + "px system-ui, sans-serif",
    };
  }
  function unpack(curve) {
    const x = [], y = [], scale = 10 ** curve.decimals;
    let t = 0, v = 0;
    curve.t.forEach((dt, i) => {
      t += dt;
      x.push(t / 1000);
      y.push(curve.v[i] === null ? null : (v += curve.v[i]) / scale);
    });
    return { ...curve, x, y };
  }
  /* The line's value at a time, null in a gap. */
  function at(curve, seconds) {
    const { x, y } = curve;
    let low = 0, high = x.length - 1;
    if (high < 0 || seconds < x[0] || seconds > x[high]) return null;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (x[middle] <= seconds) low = middle; else high = middle - 1;
    }
    if (y[low] === null || low + 1 >= x.length || y[low + 1] === null) return y[low];
    return y[low] + (y[low + 1] - y[low]) * (seconds - x[low]) / (x[low + 1] - x[low]);
  }
  function digits(curve) {
    return Math.min(4, Math.max(0, curve.decimals - 1));
  }
  function bands(u, phases, css, chosen) {
    const { ctx, bbox } = u;
    const x = ms => u.valToPos(ms / 1000, "x", true);
    const clip = v => Math.min(bbox.left + bbox.width, Math.max(bbox.left, v));
    ctx.save();
    ctx.fillStyle = css.defrost;
    phases.filter(p => p.name === "defrost").forEach(p => {
      const a = clip(x(p.from)), b = clip(x(p.to));
      if (b > a) ctx.fillRect(a, bbox.top, Math.max(b - a, 1), bbox.height);
    });
    if (chosen) {
      ctx.strokeStyle = css.chosen; ctx.lineWidth = 2 * devicePixelRatio; ctx.setLineDash([4 * devicePixelRatio, 3 * devicePixelRatio]);
      [chosen.begin, chosen.end].map(x).filter(v => v === clip(v)).forEach(v => {
        ctx.beginPath(); ctx.moveTo(v, bbox.top); ctx.lineTo(v, bbox.top + bbox.height); ctx.stroke();
      });
    }
    ctx.restore();
  }
  function base(page, width, height, css) {
    return {
      width, height, legend: { show: false }, padding: [8, 22, 0, 0],
      scales: { x: { time: false, range: (u, min, max) => [min, max] } },
      cursor: { sync: { key: "run", scales: ["x", null] }, drag: { x: true, y: false, setScale: true }, points: { show: false }, y: false, focus: { prox: 24 } },
      focus: { alpha: 0.25 },
      hooks: {
        drawClear: [u => bands(u, page.phases, css, page.chosen)],
        setScale: [(u, key) => { if (key === "x") page.share(u); }],
        setCursor: [u => page.cursor(u)],
      },
    };
  }
  function lines(page, panel, element, css) {
    const tables = panel.curves.map(c => [c.x, c.y]);
    const data = uPlot.join(tables.map(([x, y]) => x.length ? [x, y] : [[0], [null]]));
    const options = base(page, element.clientWidth, HEIGHT, css);
    options.axes = [TimeAxis.axis(css), { stroke: css.muted, grid: { stroke: css.grid, width: 1 }, ticks: { show: false }, size: LEFT, font: css.font, space: 34 }];
    options.series = [{}].concat(panel.curves.map(curve => ({
      label: curve.name, show: curve.shown, stroke: css.curves[curve.slot - 1], width: 1.75, dash: DASH[curve.dash], points: { show: false }, spanGaps: false,
    })));
    const plot = new uPlot(options, data, element);
    return plot;
  }
  function lanes(page, list, element, css) {
    const options = base(page, element.clientWidth, Lanes.height(list.length) + 34, css);
    options.scales.y = { range: [0, 1] };
    options.axes = [TimeAxis.axis(css), { show: true, size: LEFT, values: () => [], splits: () => [], grid: { show: false }, ticks: { show: false } }];
    options.series = [{}, { show: false }];
    options.hooks.draw = [u => Lanes.draw(u, list, css)];
    return new uPlot(options, [[0, page.end / 1000], [0, 0]], element);
  }
  return { colours, unpack, at, digits, lines, lanes };
})();
