package org.topoi.core.article;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ArticlesOnH2Test extends ArticlesContract {}
