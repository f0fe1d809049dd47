package org.ipplan.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language a reader chose, kept in a cookie that outlives the session. Nobody's browser
 * decides: until somebody chooses, pages are Chinese.
 */
public enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  /** Request parameter that chooses a language. */
  public static final String PARAMETER = "lang";

  private static final String COOKIE = "plan-language";
  private static final int YEAR = 365 * 24 * 60 * 60;

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** As in the parameter and the cookie. */
  public String code() {
    return locale.getLanguage();
  }

  static Optional<Language> ofCode(String code) {
    return Stream.of(values()).filter(language -> language.code().equals(code)).findFirst();
  }

  /** The language of a request's reader. */
  public static Language of(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .flatMap(cookie -> ofCode(cookie.getValue()).stream())
        .findFirst()
        .orElse(ZH);
  }

  void keep(HttpServletRequest request, HttpServletResponse response) {
    var cookie = new Cookie(COOKIE, code());
    cookie.setPath(request.getContextPath());
    cookie.setMaxAge(YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(true);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
