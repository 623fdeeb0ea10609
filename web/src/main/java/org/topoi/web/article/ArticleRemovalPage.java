package org.topoi.web.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.topoi.core.article.Article;
import org.topoi.web.layout.Frame;

/**
 * Asks whether an article is to be taken out.
 *
 * @param frame what stands around it
 * @param article the article
 * @param tokens its word tokens
 * @param action where the answer is sent
 * @param href its page
 */
@CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ArticleRemovalPage(Frame frame, Article article, int tokens, String action, String href)
    implements TemplateInstance {}
