package org.topoi.core.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the lines of a page that lead around it from those that are its text. */
final class Boilerplate {

  private static final int MOST_WORDS_OF_A_LABEL = 2;
  private static final int MOST_WORDS_OF_A_CRUMB = 3;

  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*(?:[ap]\\.?m\\.?|uhr|gmt|utc|мск))?");

  /**
   * A word ends where no letter follows: what a word boundary takes for a letter has changed with
   * Java 19.
   */
  private static final Pattern READING_TIME =
      Pattern.compile(
          "\\d{1,3}[ -]?(?:min|minute|minutes|minuten|мин|минут|минуты)(?!\\p{L}).{0,25}");

  private static final Pattern CRUMB_BREAK = Pattern.compile("\\s*[>›»|→]\\s*|\\s+/\\s+");

  private static final Set<String> NAVIGATION =
      phrases(
          """
          all news;latest news;breaking news;top stories;more news;home;news;menu;search;live
          share;share this;share this article;share this story;copy link;print;print this page
          print this article;subscribe;subscribe now;sign in;sign up;log in;login;register
          skip to content;skip to main content;skip to navigation;jump to content;back to top;back
          read more;read also;see also;related articles;related stories;most read;most popular
          advertisement;sponsored;listen;listen to this article;save;save this article;follow us
          follow us on social media;updated;updated at;published;published at;last updated
          newsletter;sign up for our newsletter;comments;leave a comment;add a comment;no comments
          все новости;новости;главная;главные новости;главная страница;последние новости
          лента новостей;поделиться;поделиться в соцсетях;версия для печати;печать;подписаться
          подпишитесь на нас;войти;регистрация;меню;поиск;читать также;читайте также;реклама
          обновлено;опубликовано;слушать;слушать новость;перейти к содержанию
          перейти к основному содержанию;скопировать ссылку;комментарии;добавить комментарий
          alle nachrichten;alle meldungen;startseite;nachrichten;aktuelles;teilen;artikel teilen
          drucken;seite drucken;artikel drucken;anmelden;abonnieren;jetzt abonnieren;menü;suche
          zum inhalt;zum inhalt springen;zum hauptinhalt springen;zur navigation
          zur navigation springen;anzeige;werbung;merken;artikel hören;artikel anhören;kommentare
          mehr zum thema;zuletzt aktualisiert;aktualisiert;veröffentlicht;lesen sie auch
          toutes les actualités;toute l'actualité;accueil;actualités;à la une;dernières nouvelles
          partager;partager cet article;imprimer;s'abonner;abonnez-vous;se connecter;connexion
          recherche;rechercher;aller au contenu;aller au contenu principal;publicité;lire aussi
          écouter l'article;écouter cet article;mis à jour;mis à jour le;publié;publié le
          commentaires;lire plus;enregistrer""");

  private Boilerplate() {}

  /** Says whether a line is navigation without a doubt. */
  static boolean isNavigation(String line) {
    String bare = bare(line);
    return NAVIGATION.contains(bare)
        || TIME.matcher(bare).matches()
        || READING_TIME.matcher(bare).matches()
        || isTrail(line);
  }

  /** Says whether a line can be the name of a section, which a headline follows. */
  static boolean isLabel(Passage passage) {
    return passage.words() <= MOST_WORDS_OF_A_LABEL && !passage.endsWithAnyOf(".,:;!?…。，：；！？");
  }

  /** A trail of crumbs: Home > World > Europe. */
  private static boolean isTrail(String line) {
    String[] crumbs = CRUMB_BREAK.split(line, -1);
    return crumbs.length > 1
        && Arrays.stream(crumbs)
            .allMatch(crumb -> new Passage(0, 0, crumb).words() <= MOST_WORDS_OF_A_CRUMB);
  }

  private static String bare(String line) {
    return EDGE.matcher(line.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("");
  }

  private static Set<String> phrases(String list) {
    return Arrays.stream(list.split("[;\n]", -1)).collect(Collectors.toUnmodifiableSet());
  }
}
