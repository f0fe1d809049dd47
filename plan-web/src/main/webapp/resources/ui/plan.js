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

  // what was typed and refused is in sight again, and so is a form that was sent and comes back
  function unfold() {
    var refused = document.querySelector('.message-list .note-error');
    all('.step-box textarea').forEach(function (typed) {
      if (refused && typed.value) {
        typed.closest('details').open = true;
      }
    });
    all('details[data-open="true"]').forEach(function (box) { box.open = true; });
  }

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
      field.savedText = saved;
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
        window.sessionStorage.setItem(key + '-from', field.savedText);
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

  // a draft saves itself while somebody types; on a conflict it stops and loses nothing
  function autosave() {
    var status = document.getElementById('autosave');
    if (!status) {
      return;
    }
    var form = document.getElementById('write');
    var version = document.getElementById('write:version');
    var narrative = document.getElementById('write:narrative');
    var changed = false;
    var stopped = false;
    var sending = false;
    var waiting = null;

    function body() {
      var fields = new URLSearchParams();
      fields.append('id', status.dataset.report);
      fields.append('token', status.dataset.token);
      fields.append('version', version.value);
      fields.append('narrative', narrative.value);
      fields.append('percent', document.getElementById('write:percent').value);
      ['indicator', 'value'].forEach(function (name) {
        form.querySelectorAll('input[id$=":' + name + '"]').forEach(function (input) {
          fields.append(name, input.value);
        });
      });
      return fields;
    }

    function done() {
      sending = false;
      if (waiting) {
        var button = waiting;
        waiting = null;
        form.requestSubmit(button);
      }
    }

    function save() {
      if (!changed || stopped || sending) {
        return;
      }
      changed = false;
      sending = true;
      var sent = narrative.value;
      window.fetch(status.dataset.address, { method: 'POST', body: body(), redirect: 'error' })
        .then(function (answer) {
          if (answer.status === 412) {
            stopped = true;
            status.textContent = status.dataset.stale;
          } else if (answer.ok) {
            return answer.text().then(function (newVersion) {
              all('[id$=":version"]').forEach(function (known) { known.value = newVersion; });
              narrative.savedText = sent;
              window.sessionStorage.setItem(narrative.dataset.keep + '-from', sent);
              status.textContent = status.dataset.saved
                .replace('{0}', new Date().toLocaleTimeString(undefined, {timeZone: 'Asia/Shanghai'}));
            });
          }
          return null;
        })
        .catch(function () { changed = true; })
        .then(done);
    }

    form.addEventListener('input', function () { changed = true; });
    form.addEventListener('submit', function (event) {
      if (sending) {
        event.preventDefault();
        waiting = event.submitter;
      }
    });
    window.setInterval(save, 5000);
  }

  function begin() {
    unfold();
    start();
    autosave();
  }
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
