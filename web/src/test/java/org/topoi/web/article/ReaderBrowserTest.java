package org.topoi.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The legend marks and unmarks themes at once, and does the same by its button where scripts do not
 * run.
 */
@QuarkusTest
@Tag("browser")
class ReaderBrowserTest {

  private static final String MARKED = ".reader-text .mark:not(.mark-off)";

  private static Playwright playwright;
  private static Browser browser;

  private final TestArticles articles;
  private String address = "";

  @TestHTTPResource("/articles/")
  URL list;

  ReaderBrowserTest(TestArticles articles) {
    this.articles = articles;
  }

  @BeforeAll
  static void open() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    String chromium = System.getProperty("topoi.chromium", "/usr/bin/chromium");
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(chromium))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
  }

  @BeforeEach
  void addArticle() {
    long id =
        articles.add(
            TestArticles.details("Legend", "Legend Post", "en", "2024"),
            "The Western sanctions met a multipolar order.");
    address = list.toString() + id;
  }

  @AfterEach
  void removeArticles() {
    articles.removeAll();
  }

  @Test
  void boxMarksAndUnmarksAtOnceAndTheAddressFollows() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(address);
      assertThat(page.locator(MARKED).count()).isEqualTo(4);

      page.locator("#show-sanctions-coercion").uncheck();
      assertThat(page.locator(MARKED + "[data-theme=sanctions-coercion]").count()).isZero();
      assertThat(page.url()).contains("show=the-west").doesNotContain("show=sanctions-coercion");
      // The word belongs to both themes, and leads to the one that is still marked.
      assertThat(
              page.locator(".mark-text", new Page.LocatorOptions().setHasText("sanctions"))
                  .getAttribute("href"))
          .isEqualTo("/themes/the-west");

      page.reload();
      assertThat(page.locator(MARKED + "[data-theme=sanctions-coercion]").count()).isZero();
      page.locator("#show-sanctions-coercion").check();
      assertThat(page.locator(MARKED).count()).isEqualTo(4);
      assertThat(page.url()).isEqualTo(address);
    }
  }

  @Test
  void buttonDoesTheSameWithoutScripts() {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(address);
      page.locator("#show-sanctions-coercion").uncheck();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mark these")).click();
      assertThat(page.locator(MARKED + "[data-theme=sanctions-coercion]").count()).isZero();
      assertThat(page.locator(MARKED).count()).isEqualTo(3);
    }
  }
}
