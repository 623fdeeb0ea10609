package org.topoi.core.article;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(PostgresqlProfile.class)
class ArticlesOnPostgresqlTest extends ArticlesContract {}
