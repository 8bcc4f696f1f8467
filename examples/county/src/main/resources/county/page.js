(function () {
  var root = document.documentElement;
  var buttons = document.querySelectorAll("[data-set]");
  var all = document.querySelectorAll("details");
  var opener = document.getElementById("openall");

  function speak(language) {
    root.dataset.lang = language;
    root.lang = language === "en" ? "en" : "zh-CN";
    document.title = language === "en" ? root.dataset.titleEn : root.dataset.titleZh;
    buttons.forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.set === language));
    });
  }

  function openAll(open) {
    all.forEach(function (one) {
      one.open = open;
    });
    opener.setAttribute("aria-expanded", String(open));
  }

  function show() {
    var row = location.hash.indexOf("#item-") === 0 && document.getElementById(location.hash.slice(1));
    if (row) {
      row.nextElementSibling.querySelector("details").open = true;
    }
  }

  buttons.forEach(function (button) {
    button.addEventListener("click", function () {
      speak(button.dataset.set);
    });
  });
  opener.addEventListener("click", function () {
    openAll(opener.getAttribute("aria-expanded") !== "true");
  });
  window.addEventListener("hashchange", show);
  window.addEventListener("beforeprint", function () {
    all.forEach(function (one) {
      one.dataset.was = one.open ? "open" : "";
      one.open = true;
    });
  });
  window.addEventListener("afterprint", function () {
    all.forEach(function (one) {
      one.open = one.dataset.was === "open";
    });
  });
  if (location.hash === "#en") {
    speak("en");
  }
  show();
})();
