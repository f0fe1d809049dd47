// Comforts on top of pages that also work without them.
(function () {
  'use strict';

  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }

  // tooltips close with Escape (WCAG 1.4.13)
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      all('.tip').forEach(function (tip) { tip.classList.add('tip-closed'); });
    }
  });
  ['mouseout', 'focusout'].forEach(function (name) {
    document.addEventListener(name, function (event) {
      var tip = event.target.closest ? event.target.closest('.tip-closed') : null;
      if (tip && !tip.contains(event.relatedTarget)) {
        tip.classList.remove('tip-closed');
      }
    });
  });

  // dialogs
  document.addEventListener('click', function (event) {
    var opener = event.target.closest('[data-opens]');
    if (opener) {
      document.getElementById(opener.dataset.opens).showModal();
    }
    var closer = event.target.closest('[data-closes]');
    if (closer) {
      closer.closest(closer.dataset.closes).close();
    }
  });

  // one click is one step
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    window.setTimeout(function () { delete form.dataset.sent; }, 4000);
  });

  // files too large are refused before they travel
  document.addEventListener('change', function (event) {
    var input = event.target;
    if (!input.dataset || !input.dataset.largest) {
      return;
    }
    var large = Array.prototype.filter.call(input.files, function (file) {
      return file.size > Number(input.dataset.largest);
    }).map(function (file) { return file.name; });
    input.setCustomValidity(large.length ? input.dataset.tooLarge + ' ' + large.join(', ') : '');
    input.reportValidity();
  });

  // counters, and unsaved text that outlives an expired session in this window
  function start() {
    all('[data-counts]').forEach(function (counter) {
      var field = document.getElementById(counter.dataset.counts);
      var largest = Number(field.getAttribute('maxlength'));
      function count() {
        var length = field.value.length;
        counter.textContent = counter.dataset.words
          .replace('{0}', length.toLocaleString()).replace('{1}', largest.toLocaleString());
        counter.classList.toggle('near', length > largest * 0.95);
      }
      field.addEventListener('input', count);
      count();
    });
    all('[data-keep]').forEach(function (field) {
      var key = field.dataset.keep;
      var saved = field.defaultValue;
      var kept = window.sessionStorage.getItem(key);
      if (document.querySelector('.note-done')) {
        window.sessionStorage.removeItem(key);
      } else if (kept !== null && kept !== saved && saved === window.sessionStorage.getItem(key + '-from')) {
        field.value = kept;
        field.dispatchEvent(new Event('input'));
        document.getElementById('restored').hidden = false;
      }
      field.addEventListener('input', function () {
        window.sessionStorage.setItem(key, field.value);
        window.sessionStorage.setItem(key + '-from', saved);
      });
    });
    all('[data-forgets]').forEach(function (button) {
      button.addEventListener('click', function () {
        window.sessionStorage.removeItem(button.dataset.forgets);
      });
    });
    if (window.location.hash) {
      var target = document.getElementById(window.location.hash.slice(1));
      if (target && target.tagName === 'DETAILS') {
        target.open = true;
      }
    }
  }
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
