(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const viewer = byId("viewer");
  let origin = null;

  // ---- the list of reports

  const list = byId("list");
  const rows = [...list.tBodies[0].rows];
  const heads = [...list.tHead.rows[0].cells];
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));

  const filter = () => {
    const words = byId("filter-text").value.toLowerCase().split(/\s+/);
    const severity = byId("filter-severity").selectedIndex;
    const rule = byId("filter-rule");
    let shown = 0;
    for (const row of rows) {
      const counts = [3, 4, 5].map((i) => Number(row.cells[i].textContent));
      const fits = severity === 0 ||
        (severity < 4 ? counts[severity - 1] > 0 : counts.every((count) => count === 0));
      const broken = (row.dataset.rules ?? "").split(" ");
      const breaks = rule.selectedIndex === 0 || broken.includes(rule.value);
      row.hidden = !(fits && breaks && words.every((word) => texts.get(row).includes(word)));
      shown += row.hidden ? 0 : 1;
    }
    byId("nothing").hidden = shown > 0;
    byId("filter-count").value = shown + " / " + rows.length;
  };

  const sort = (column) => {
    const head = heads[column];
    const numeric = column > 1;
    const before = head.getAttribute("aria-sort");
    // Numbers begin with the largest: whoever sorts by errors looks for many.
    const descending = before ? before === "ascending" : numeric;
    heads.forEach((each) => each.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const value = (row) => row.cells[column].textContent;
    const compare = numeric
      ? (a, b) => Number(value(a)) - Number(value(b))
      : (a, b) => value(a).localeCompare(value(b), "zh-CN");
    const sorted = [...rows].sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
    list.tBodies[0].append(...sorted);
  };

  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.addEventListener("click", () => sort(column));
    head.replaceChildren(button);
    if (column > 1) {
      rows.forEach((row) => row.cells[column].setAttribute("data-label", button.textContent));
    }
  });
  const filters = byId("filters");
  filters.hidden = false;
  filters.addEventListener("input", filter);
  filters.addEventListener("submit", (event) => event.preventDefault());
  filter();

  // ---- the viewer: findings and place of a cell or a sentence

  const anonymous = (node) => {
    const copy = node.cloneNode(true);
    for (const each of [copy, ...copy.querySelectorAll("[id]")]) {
      if (each.id) {
        each.dataset.of = each.id;
        each.removeAttribute("id");
      }
    }
    return copy;
  };

  const forget = () => {
    document.querySelectorAll("td.here, .report .here").forEach((e) => e.classList.remove("here"));
  };

  /** The frame that points at a digit must not lie on it. */
  const widen = (box) => {
    const margin = 2.5;
    for (const [side, by] of [["x", -1], ["y", -1], ["width", 2], ["height", 2]]) {
      box.setAttribute(side, Number(box.getAttribute(side)) + by * margin);
    }
  };

  /** Shows findings, and the figure that holds a mark with the mark in sight. */
  const show = (from, name, findings, figure, marks) => {
    forget();
    origin = from;
    byId("viewer-name").textContent = name;
    byId("viewer-findings").replaceChildren(...findings.map(anonymous));
    byId("viewer-findings").hidden = findings.length === 0;
    const place = byId("viewer-place");
    place.replaceChildren();
    place.hidden = !figure;
    viewer.hidden = false;
    document.body.classList.add("viewing");
    if (figure) {
      const copy = anonymous(figure);
      copy.querySelectorAll("img").forEach((image) => {
        image.loading = "eager";
        image.decoding = "sync";
      });
      place.append(copy);
      const here = marks(copy);
      here.forEach((mark) => {
        mark.classList.add("here");
        if (mark.tagName === "rect") {
          widen(mark);
        }
      });
      if (here.length > 0) {
        const box = here[0].getBoundingClientRect();
        const frame = place.getBoundingClientRect();
        place.scrollTop += box.top - frame.top - frame.height / 2;
        place.scrollLeft += box.left - frame.left - frame.width / 2;
      }
    }
    from.scrollIntoView({ block: "nearest", inline: "nearest" });
    viewer.focus({ preventScroll: true });
  };

  const named = (mark) => (copy) =>
    [...copy.querySelectorAll("[data-of], [data-more]")]
      .filter((each) => each.dataset.of === mark || each.dataset.more === mark);

  const remember = (id) => {
    try {
      history.replaceState(null, "", "#" + id);
    } catch (refused) {
      // Some browsers let no local file do so; the page works without.
    }
  };

  const openCell = (cell) => {
    const link = cell.querySelector("a");
    const mark = link.hash.slice(1);
    const findings = cell.dataset.findings.split(" ").map(byId);
    const figure = byId(mark)?.closest(".place");
    const printed = link.cloneNode(true);
    printed.querySelectorAll(".spoken").forEach((each) => each.remove());
    show(link, cell.title + "：" + printed.textContent, findings, figure, named(mark));
    cell.classList.add("here");
    remember(cell.id);
  };

  const openFinding = (finding, link) => {
    const mark = link.hash.slice(1);
    const figure = byId(mark)?.closest(".place");
    show(link, finding.querySelector("h5").textContent, [finding], figure, named(mark));
    finding.classList.add("here");
    remember(finding.id);
  };

  /** A cell without findings on a page that is shown: where it stands is drawn for this once. */
  const openPlain = (cell) => {
    const [page, left, top, right, bottom] = cell.dataset.at.split(" ").map(Number);
    const figure = byId(cell.closest(".report").id + "p" + page);
    const draw = (copy) => {
      const box = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      const sides = { x: left - 2, y: top - 2, width: right - left + 4, height: bottom - top + 4 };
      Object.entries(sides).forEach(([side, points]) => box.setAttribute(side, points));
      box.classList.add("at");
      copy.querySelector("svg").append(box);
      return [box];
    };
    show(cell, cell.textContent, [], figure, draw);
    cell.classList.add("here");
  };

  const close = () => {
    if (viewer.hidden) {
      return;
    }
    viewer.hidden = true;
    document.body.classList.remove("viewing");
    forget();
    origin?.focus();
    origin?.scrollIntoView({ block: "nearest" });
  };

  const original = (node) => byId(node.dataset.of) ?? node;

  document.addEventListener("click", (event) => {
    const target = event.target;
    const link = target.closest("a");
    const cell = target.closest("td");
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (link && cell?.classList.contains("flag") && !viewer.contains(link)) {
      event.preventDefault();
      openCell(cell);
    } else if (link?.classList.contains("go")) {
      event.preventDefault();
      const finding = original(link.closest(".finding"));
      openFinding(finding, finding.querySelector("a.go"));
    } else if (link && link.hash && !link.classList.contains("other")) {
      const goal = byId(link.hash.slice(1));
      if (goal?.matches("td.flag")) {
        event.preventDefault();
        openCell(goal);
      } else if (goal?.matches(".report")) {
        close();
      }
    } else if (!link && cell?.dataset.at) {
      openPlain(cell);
    }
  });
  byId("viewer-close").addEventListener("click", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
    }
  });

  // ---- arrow keys go from cell to cell, also to those that no tab stops at

  const reachable = "td.flag, td[data-at]";
  document.querySelectorAll("td[data-at]").forEach((cell) => cell.setAttribute("tabindex", "-1"));
  const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  document.addEventListener("keydown", (event) => {
    const cell = event.target.closest?.(".form td");
    if (cell && (event.key === "Enter" || event.key === " ") && cell.dataset.at) {
      event.preventDefault();
      openPlain(cell);
    }
    const move = moves[event.key];
    if (!cell || !move) {
      return;
    }
    const [across, down] = move;
    const from = cell.getBoundingClientRect();
    const beside = (box) =>
      across
        ? Math.abs(box.top - from.top) < 4 && Math.sign(box.left - from.left) === across
        : Math.abs(box.left - from.left) < 4 && Math.sign(box.top - from.top) === down;
    const distance = (box) => Math.abs(box.left - from.left) + Math.abs(box.top - from.top);
    const next = [...cell.closest("table").querySelectorAll(reachable)]
      .map((each) => [each, each.getBoundingClientRect()])
      .filter(([, box]) => beside(box))
      .sort(([, a], [, b]) => distance(a) - distance(b))[0];
    if (next) {
      event.preventDefault();
      (next[0].querySelector("a") ?? next[0]).focus();
    }
  });

  // ---- links to cells and findings from outside; links to reports that are not here

  document.querySelectorAll("a.other").forEach((link) => {
    if (!byId(link.hash.slice(1))) {
      link.removeAttribute("href");
    }
  });
  const follow = () => {
    const goal = location.hash ? byId(decodeURIComponent(location.hash.slice(1))) : null;
    if (goal?.matches("td.flag")) {
      openCell(goal);
    } else if (goal?.matches(".finding") && goal.querySelector("a.go")) {
      openFinding(goal, goal.querySelector("a.go"));
    }
  };
  window.addEventListener("hashchange", follow);
  follow();
})();
