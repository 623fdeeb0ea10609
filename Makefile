# Every task of a contributor is one word.
.DEFAULT_GOAL := help
.PHONY: help dev run check test browser golden format native-check benchmark

help: ## Show the tasks
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

dev: ## Start the dashboard in dev mode, with live reload of all three modules
	./mvnw quarkus:dev

run: ## Build the application and start it from its jar
	./mvnw package -DskipTests
	java -jar web/target/quarkus-app/quarkus-run.jar

check: ## Everything that has to be green before a change lands
	./mvnw verify

test: ## Unit and page tests, without the browser
	./mvnw test -Dgroups='!browser'

browser: ## Only the tests in a real browser
	./mvnw verify -Dtest='org.topoi.web.browser.*Test' -Dsurefire.failIfNoSpecifiedTests=false

golden: ## Write the golden answers anew; review the difference before committing it
	./mvnw verify -Dtest='GoldenTest' -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.write=true

format: ## Bring every source file into the house format
	./mvnw spotless:apply

native-check: ## Prove that the native profile is wired, without a native compiler
	./mvnw package -Dnative -Dquarkus.native.sources-only=true -DskipTests

benchmark: ## Measure the index beside Lucene on a corpus made of real texts: make benchmark TEXTS=folder [ARTICLES=10000]
	./mvnw -q package -pl benchmark -am -DskipTests
	java -jar benchmark/target/topoi-benchmark-0.1.0-run.jar tasks --texts "$(TEXTS)" --articles "$(or $(ARTICLES),10000)" --work benchmark/target/work
