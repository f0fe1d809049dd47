// The provider comes back here with a parameter when name or password were wrong.
if (/[?&](error|login_error)/.test(location.search)) {
  document.getElementById('error').hidden = false;
}
