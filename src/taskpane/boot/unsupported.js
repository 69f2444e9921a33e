/*
 * Runs before anything else, in plain ES5: tells people with an Internet Explorer or outdated webview what to do, instead
 * of a blank pane. The sentences stand in taskpane.html.
 */
/* global window, document, navigator */
(function () {
  var old =
    /Trident|MSIE|Edge\/1/.test(navigator.userAgent) ||
    typeof Promise === "undefined" ||
    typeof BigInt === "undefined" ||
    typeof Promise.allSettled !== "function" ||
    typeof String.prototype.matchAll !== "function" ||
    typeof AbortController === "undefined";

  window.paneBoot = { stopped: old };

  function show() {
    var opening = document.getElementById("boot-opening");
    var sentence = document.getElementById("boot-unsupported");
    if (opening) opening.setAttribute("hidden", "hidden");
    if (sentence) sentence.removeAttribute("hidden");
  }

  if (!old) return;
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show, false);
  else show();
})();
