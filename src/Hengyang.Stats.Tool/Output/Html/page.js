// Everything works without this; it keeps the notes inside the window and shows the stretch of an observation.
(function () {
  'use strict';
  var root = document.documentElement;

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

  document.addEventListener('pointerover', look);
  document.addEventListener('focusin', look);
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') root.classList.add('quiet');
  });
  function follow() {
    var target = document.getElementById(location.hash.slice(1));
    if (target) show(rowOf(target));
  }

  window.addEventListener('hashchange', follow);
  follow();
})();
