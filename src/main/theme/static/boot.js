// What pages gain where scripts run; every page works without. An external file: the content security
// policy lets no inline script run.
document.documentElement.classList.add("js-enabled");
document.body.classList.add("js-enabled", "govuk-frontend-supported");

// A form sent twice by a double click is one form.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") {
    return;
  }
  if (form.dataset.sent === "true") {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
  window.setTimeout(() => { delete form.dataset.sent; }, 3000);
});

// Back shows the page as it was: its forms may be sent again.
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => { delete form.dataset.sent; });
});

// A link to pass on is copied by a button; without a clipboard it is only chosen.
document.querySelectorAll("[data-copies]").forEach((button) => {
  const field = document.getElementById(button.dataset.copies);
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(field.value);
      document.getElementById(`${field.id}-done`).textContent = button.dataset.done;
    }
  });
});

// GOV.UK Frontend's scripts only where a part of the page asks for one.
if (document.querySelector("[data-module]")) {
  import("./govuk-frontend.min.js").then((kit) => kit.initAll());
}
