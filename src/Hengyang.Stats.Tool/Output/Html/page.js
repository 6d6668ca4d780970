// Everything can be read without this; it finds, sorts and draws, keeps the notes inside the window and shows the stretch of an observation.
(function () {
  'use strict';
  var root = document.documentElement, main = document.querySelector('main'), index = document.getElementById('index');
  var rows = Array.prototype.slice.call(document.querySelectorAll('tr[data-start]'));
  if (index) main.before(index);

  function place(mark) {
    root.classList.remove('quiet');
    mark.style.removeProperty('--shift');
    var box = mark.getClientRects()[0];
    var width = Math.min(22 * parseFloat(getComputedStyle(root).fontSize), root.clientWidth - 16);
    var over = box.left + width + 8 - root.clientWidth;
    if (over > 0) mark.style.setProperty('--shift', -Math.min(over, box.left - 8) + 'px');
    mark.classList.toggle('up', box.bottom + 140 > window.innerHeight && box.top > 160);
  }

  function show(row) {
    if (!window.Highlight || !CSS.highlights) return;
    CSS.highlights.delete('observation');
    if (!row) return;
    var text = row.closest('.stretch').querySelector('.text');
    var start = +row.dataset.start, end = start + +row.dataset.length;
    var walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT), range = document.createRange(), at = 0;
    for (var node = walker.nextNode(); node; node = walker.nextNode()) {
      var next = at + node.length;
      if (start >= at && start < next) range.setStart(node, start - at);
      if (end > at && end <= next) { range.setEnd(node, end - at); break; }
      at = next;
    }
    CSS.highlights.set('observation', new Highlight(range));
  }

  function rowOf(element) {
    if (!element.closest) return null;
    var sign = element.closest('a.o');
    return sign ? document.getElementById('r' + sign.dataset.n) : element.closest('tr[data-start]');
  }

  function look(event) {
    var mark = event.target.closest && event.target.closest('.text mark');
    if (mark) place(mark);
    var row = rowOf(event.target);
    if (row) show(row);
  }

  // ---- search and filter: rows that do not have the words go, and texts without rows or words with them

  var find = document.getElementById('find'), found = document.getElementById('found'), pick = document.getElementById('indicator');

  function fits(text, words) {
    return words.every(function (word) { return text.indexOf(word) >= 0; });
  }

  function filter() {
    var words = find.value.toLowerCase().split(/\s+/).filter(Boolean), name = pick.value, shown = 0;
    rows.forEach(function (row) {
      row.hidden = !((!name || nameOf(row) === name) && fits(row.textContent.toLowerCase(), words));
      shown += row.hidden ? 0 : 1;
    });
    document.querySelectorAll('main section').forEach(function (section) {
      section.hidden = (words.length > 0 || name) && !section.querySelector('tr[data-start]:not([hidden])')
        && (!!name || !fits(section.textContent.toLowerCase(), words));
    });
    document.querySelectorAll('#index li').forEach(function (item) {
      var section = document.getElementById((item.querySelector('a').getAttribute('href').split('#')[1]) || '');
      item.hidden = section ? section.hidden : words.length > 0 && !fits(item.textContent.toLowerCase(), words);
    });
    found.textContent = words.length || name ? found.dataset.of.replace('{0}', shown).replace('{1}', rows.length) : '';
    draw();
  }

  // ---- the chart: one indicator over its periods, or over areas when there is one period

  function nameOf(row) { return row.querySelector('th').firstChild.data; }

  function indicators() {
    var counts = new Map();
    rows.forEach(function (row) {
      if (row.dataset.v) counts.set(nameOf(row), (counts.get(nameOf(row)) || 0) + 1);
    });
    Array.from(counts).filter(function (c) { return c[1] > 1; }).sort(function (a, b) { return b[1] - a[1]; }).slice(0, 200).forEach(function (c) {
      var option = document.createElement('option');
      option.value = c[0];
      option.textContent = c[0] + ' (' + c[1] + ')';
      pick.append(option);
    });
    pick.closest('label').hidden = pick.options.length < 2;
  }

  function draw() {
    var chart = document.getElementById('chart'), shown = rows.filter(function (r) { return !r.hidden && r.dataset.v && (!pick.value || nameOf(r) === pick.value); });
    chart.hidden = true;
    if (!pick.value || shown.length < 2) return;
    // Only what can be compared: the unit and the length of period that most of them have.
    var kind = most(shown.map(function (r) { return r.dataset.u + '|' + r.dataset.p; }));
    var points = shown.filter(function (r) { return r.dataset.u + '|' + r.dataset.p === kind; }).slice(0, 400).map(function (r) {
      return { row: r, value: +r.dataset.v, day: r.dataset.b ? Date.parse(r.dataset.b) : NaN, area: r.cells[5].textContent || '' };
    });
    var dated = points.filter(function (p) { return !isNaN(p.day); });
    var overTime = new Set(dated.map(function (p) { return p.day; })).size > 1;
    if (overTime) points = dated;
    if (points.length < 2) return;
    points.sort(overTime ? function (a, b) { return a.day - b.day; } : function (a, b) { return b.value - a.value; });
    var low = Math.min(0, Math.min.apply(null, points.map(function (p) { return p.value; })));
    var high = Math.max(0, Math.max.apply(null, points.map(function (p) { return p.value; }))) || 1;
    var first = points[0].day, last = points[points.length - 1].day, svg = '<svg viewBox="0 0 640 200" role="img">';
    function y(v) { return (180 - 160 * (v - low) / (high - low)).toFixed(1); }
    svg += '<line class="axis" x1="10" x2="630" y1="' + y(0) + '" y2="' + y(0) + '"></line>';
    points.forEach(function (p, i) {
      var x = overTime ? 30 + 580 * (p.day - first) / (last - first) : 30 + 580 * (i + .5) / points.length;
      svg += '<a href="#' + p.row.id + '">' + (overTime
        ? '<circle cx="' + x.toFixed(1) + '" cy="' + y(p.value) + '" r="5"><title></title></circle>'
        : '<rect x="' + (x - 200 / points.length).toFixed(1) + '" width="' + (400 / points.length).toFixed(1) + '" y="' + Math.min(y(p.value), y(0)) + '" height="' + Math.abs(y(p.value) - y(0)).toFixed(1) + '"><title></title></rect>') + '</a>';
    });
    chart.querySelector('div').innerHTML = svg + '</svg>';
    chart.querySelectorAll('title').forEach(function (title, i) {
      var cells = points[i].row.cells;
      title.textContent = [cells[5].textContent, cells[4].textContent, cells[2].textContent].filter(Boolean).join(' ');
    });
    chart.querySelector('svg').setAttribute('aria-label', pick.value);
    chart.querySelector('figcaption').textContent = pick.value + (kind.split('|')[0] ? ' (' + kind.split('|')[0] + ')' : '') + ': '
      + points[0].row.cells[overTime ? 4 : 5].textContent + ' – ' + points[points.length - 1].row.cells[overTime ? 4 : 5].textContent;
    chart.hidden = false;
  }

  function most(values) {
    var counts = {};
    values.forEach(function (v) { counts[v] = (counts[v] || 0) + 1; });
    return Object.keys(counts).sort(function (a, b) { return counts[b] - counts[a]; })[0];
  }

  // ---- sorting: a press on the head of a column, again for the other way

  function sort(button) {
    var head = button.closest('th'), table = head.closest('table'), column = head.cellIndex, up = head.getAttribute('aria-sort') !== 'ascending';
    Array.prototype.forEach.call(head.parentNode.cells, function (h) { h.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    function key(row) {
      var cell = row.cells[column];
      return column === 0 ? +cell.textContent : column === 2 ? (row.dataset.v ? +row.dataset.v : NaN) : column === 3 ? parseFloat(cell.textContent) : cell.textContent;
    }
    var keyed = Array.prototype.map.call(table.tBodies[0].rows, function (row) { return { row: row, key: key(row) }; });
    keyed.sort(function (a, b) {
      var empty = isEmpty(a.key) - isEmpty(b.key);
      return empty || (up ? 1 : -1) * (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
    });
    keyed.forEach(function (k) { table.tBodies[0].append(k.row); });
  }

  function isEmpty(key) { return key === '' || key !== key ? 1 : 0; }

  document.addEventListener('pointerover', look);
  document.addEventListener('focusin', look);
  document.addEventListener('click', function (event) {
    var button = event.target.closest('thead button');
    if (button) sort(button);
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') root.classList.add('quiet');
    if (event.key === '/' && document.activeElement !== find) { find.focus(); event.preventDefault(); }
  });

  function follow() {
    var target = document.getElementById(location.hash.slice(1));
    if (target) show(rowOf(target));
  }

  var waiting;
  find.addEventListener('input', function () { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  pick.addEventListener('change', filter);
  window.addEventListener('hashchange', follow);
  indicators();
  root.classList.add('live');
  follow();
})();
