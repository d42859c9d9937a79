"use strict";
(() => {
  const data = JSON.parse(document.getElementById("plot-data").textContent);
  const panels = data.panels.map(p => ({ ...p, curves: p.curves.map(Plots.unpack) }));
  const names = [...new Set(["defrost", ...data.phases.map(p => p.name)])].filter(n => data.phases.some(p => p.name === n));
  const lanes = names.map(n => Lanes.ofPhase(n, data.phases)).concat(data.lanes.map(Lanes.unpack));
  const time = document.getElementById("cursor-time"), shown = document.getElementById("range");
  const page = { end: data.end, phases: data.phases, chosen: null, share, cursor };
  let views = [], sharing = false, range = [0, data.end / 1000];

  function share(source) {
    const { min, max } = source.scales.x;
    if (sharing || min == null || !views.some(v => v.plot === source)) return;
    range = [min, max];
    say();
    sharing = true;
    views.forEach(v => { if (v.plot !== source) v.plot.setScale("x", { min, max }); });
    sharing = false;
  }
  function say() {
    const step = range[1] - range[0] < 20 ? 0.1 : range[1] - range[0] < 3600 ? 1 : 60;
    shown.textContent = range.map(s => TimeAxis.clock(s, step)).join(" to ");
  }
  function cursor(source) {
    const left = source.cursor.left;
    const seconds = left == null || left < 0 ? null : source.posToVal(left, "x");
    time.textContent = seconds == null ? "" : TimeAxis.clock(seconds, Math.max(0.001, (range[1] - range[0]) / 2000 < 0.05 ? 0.001 : 1));
    const view = views.find(v => v.plot === source);
    if (view) view.show(seconds);
  }
  function show(min, max) {
    const least = 1, end = data.end / 1000;
    if (max - min < least) max = min + least;
    const span = Math.min(max - min, end);
    min = Math.max(0, Math.min(min, end - span));
    range = [min, min + span];
    say();
    sharing = true;
    views.forEach(v => v.plot.setScale("x", { min, max: min + span }));
    sharing = false;
  }

  function legend(panel, element) {
    const list = document.createElement("div"), more = document.createElement("details"), summary = document.createElement("summary");
    const hidden = panel.curves.filter(curve => !curve.shown).length;
    list.className = "legend";
    summary.textContent = `${hidden} more`;
    more.append(summary);
    const items = panel.curves.map((curve, i) => {
      const button = document.createElement("button");
      button.type = "button";
      button.setAttribute("aria-pressed", String(curve.shown));
      button.innerHTML = `<svg width="26" height="8" aria-hidden="true"><path class="curve s${curve.slot} ${curve.dash}" d="M0 4H26"/></svg>`;
      const name = document.createElement("span"), value = document.createElement("span");
      name.textContent = curve.name;
      value.className = "value";
      button.append(name, value);
      (curve.shown || hidden < 4 ? list : more).append(button);
      return { button, value, curve, i };
    });
    if (hidden >= 4) list.append(more);
    element.before(list);
    return items;
  }
  function lineView(panel, element, css) {
    const items = legend(panel, element);
    const plot = Plots.lines(page, panel, element, css);
    const show = seconds => items.forEach(({ value, curve }) => {
      const v = seconds == null ? null : Plots.at(curve, seconds);
      value.textContent = v == null ? "" : v.toFixed(Plots.digits(curve)).replace("-", "−") + (panel.unit ? " " + panel.unit : "");
    });
    items.forEach(item => {
      item.button.onclick = () => {
        item.curve.shown = !item.curve.shown;
        item.button.setAttribute("aria-pressed", String(item.curve.shown));
        plot.setSeries(item.i + 1, { show: item.curve.shown });
      };
      item.button.onmouseenter = () => plot.setSeries(item.i + 1, { focus: true });
      item.button.onmouseleave = () => plot.setSeries(null, { focus: false });
    });
    return { plot, show, element, close: () => { plot.destroy(); element.previousElementSibling.remove(); } };
  }
  function laneView(element, css) {
    const plot = Plots.lanes(page, lanes, element, css);
    const labels = lanes.map((lane, row) => {
      const label = document.createElement("div");
      label.className = "lane-name";
      label.style.top = row * Lanes.pitch + "px";
      const value = document.createElement("b");
      label.append(lane.name, " ", value);
      plot.over.append(label);
      return value;
    });
    const show = seconds => lanes.forEach((lane, i) => { labels[i].textContent = seconds == null ? "" : Lanes.at(lane, seconds * 1000); });
    return { plot, show, element, close: () => plot.destroy() };
  }
  function build() {
    const css = Plots.colours(), before = range;
    views.forEach(v => v.close());
    views = [];
    document.querySelectorAll(".panel[open] .plot").forEach(element => {
      if (element.clientWidth < 50) return;
      views.push(element.id === "states" ? laneView(element, css) : lineView(panels[Number(element.id.slice(6))], element, css));
    });
    show(before[0], before[1]);
    views.forEach(v => v.plot.over.addEventListener("dblclick", () => show(0, data.end / 1000)));
  }

  const moves = {
    all: () => show(0, data.end / 1000),
    in: () => show(range[0] + (range[1] - range[0]) / 4, range[1] - (range[1] - range[0]) / 4),
    out: () => show(range[0] - (range[1] - range[0]) / 2, range[1] + (range[1] - range[0]) / 2),
    back: () => show(range[0] - (range[1] - range[0]) / 2, range[1] - (range[1] - range[0]) / 2),
    forth: () => show(range[0] + (range[1] - range[0]) / 2, range[1] + (range[1] - range[0]) / 2),
  };
  function jump(link, scroll) {
    page.chosen = link.dataset.begin ? { begin: +link.dataset.begin, end: +link.dataset.end } : null;
    show(link.dataset.from / 1000, link.dataset.to / 1000);
    // Not redraw(): it would put back the scale that is drawn, which a page opened by its address does not have yet.
    views.forEach(v => v.plot.redraw(false));
    document.querySelectorAll("tr.chosen").forEach(row => row.classList.remove("chosen"));
    link.closest("tr")?.classList.add("chosen");
    if (scroll) document.getElementById("course").scrollIntoView({ behavior: "smooth" });
  }

  document.documentElement.classList.add("scripted");
  const toolbar = document.getElementById("toolbar"), jumps = document.getElementById("jumps");
  toolbar.hidden = false;
  toolbar.querySelectorAll("[data-do]").forEach(b => { b.onclick = moves[b.dataset.do]; });
  data.phases.filter(p => p.name === "defrost").slice(0, 12).forEach(p => {
    const button = document.createElement("button"), around = Math.max(30000, (p.to - p.from) / 4);
    button.type = "button";
    button.textContent = `Defrost ${p.number}`;
    button.onclick = () => show((p.from - around) / 1000, (p.to + around) / 1000);
    jumps.append(button);
  });
  document.querySelectorAll("a.zoom").forEach(link => link.addEventListener("click", event => {
    event.preventDefault();
    history.replaceState(null, "", link.getAttribute("href"));
    jump(link, true);
  }));
  build();
  document.querySelectorAll(".panel").forEach(panel => panel.addEventListener("toggle", build));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", build);
  let width = innerWidth;
  addEventListener("resize", () => { if (innerWidth !== width) { width = innerWidth; build(); } });
  const wanted = location.hash && document.getElementById(location.hash.slice(1));
  if (wanted) {
    wanted.closest("details")?.setAttribute("open", "");
    const link = wanted.querySelector("a.zoom");
    if (link) jump(link, false);
  }
})();
