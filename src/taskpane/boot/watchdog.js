/*
 * Watches over the start, in plain ES5: a blocked or slow Office.js, or a bundle that did not arrive, is told in one plain
 * sentence with a button to try again. The pane reports how its start went.
 */
/* global window, document, location, setTimeout, clearTimeout */
(function () {
  var boot = window.paneBoot;
  if (!boot || boot.stopped) return;

  var PATIENCE = 10000;
  var shown = "opening";
  var timer = setTimeout(function () {
    show("slow");
  }, PATIENCE);

  function byId(id) {
    return document.getElementById("boot-" + id);
  }

  function hide(id) {
    var element = byId(id);
    if (element) element.setAttribute("hidden", "hidden");
  }

  function reveal(id) {
    var element = byId(id);
    if (element) element.removeAttribute("hidden");
  }

  function draw() {
    if (shown === "opening") return;
    hide("opening");
    reveal(shown);
    var retry = byId("retry");
    if (retry && shown !== "outside" && shown !== "unsupported") {
      reveal("retry");
      retry.onclick = function () {
        location.reload();
      };
    }
  }

  function show(what) {
    if (boot.stopped) return;
    if (shown !== "opening") hide(shown);
    shown = what;
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", draw, false);
    else draw();
  }

  /* The pane is drawn, or will draw what is wrong by itself. */
  boot.ready = function () {
    clearTimeout(timer);
    boot.stopped = true;
    var page = document.getElementById("boot");
    var root = document.getElementById("root");
    if (page) page.setAttribute("hidden", "hidden");
    if (root) root.removeAttribute("hidden");
  };

  function report(what) {
    return function () {
      clearTimeout(timer);
      show(what);
    };
  }

  /* No spreadsheet around this page; an Office that is too old; one that does not answer; files of ours missing. */
  boot.outside = report("outside");
  boot.unsupported = report("unsupported");
  boot.slow = report("slow");
  boot.broken = report("broken");

  /* A script that does not arrive reports to the window only in the capturing phase. */
  window.addEventListener(
    "error",
    function (event) {
      var source = event.target && event.target.src;
      if (!source || event.target.tagName !== "SCRIPT") return;
      clearTimeout(timer);
      show(/office(\.debug)?\.js/.test(source) ? "blocked" : "broken");
    },
    true
  );
})();
