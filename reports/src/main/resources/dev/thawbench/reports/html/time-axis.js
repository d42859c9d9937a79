"use strict";
const TimeAxis = (() => {
  const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400];
  const two = n => String(n).padStart(2, "0");
  function clock(seconds, step) {
    const sign = seconds < 0 ? "−" : "";
    const decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 3;
    const ticks = Math.round(Math.abs(seconds) * 10 ** decimals);
    const whole = Math.floor(ticks / 10 ** decimals);
    let text = sign + Math.floor(whole / 3600) + ":" + two(Math.floor(whole / 60) % 60);
    if (step < 60) text += ":" + two(whole % 60);
    if (decimals) text += "." + String(ticks % 10 ** decimals).padStart(decimals, "0");
    return text;
  }
  return {
    clock,
    axis: css => ({
      scale: "x", stroke: css.muted, grid: { stroke: css.grid, width: 1 }, ticks: { show: false }, size: 26,
      font: css.font, incrs: STEPS, space: 74,
      values: (u, splits, i, space, step) => splits.map(s => clock(s, step)),
    }),
  };
})();
