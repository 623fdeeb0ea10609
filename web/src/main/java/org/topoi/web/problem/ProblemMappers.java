package org.topoi.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.topoi.analysis.corpus.ConcordanceRequest;
import org.topoi.analysis.corpus.EmptyCorpusException;
import org.topoi.analysis.corpus.EqualSelectionsException;
import org.topoi.analysis.corpus.TooManyLinesException;
import org.topoi.analysis.corpus.TooManyPeriodsException;
import org.topoi.analysis.corpus.UnreadableQueryException;
import org.topoi.analysis.query.MalformedQueryException;
import org.topoi.core.article.DuplicateArticleException;
import org.topoi.core.article.UnreadableDateException;
import org.topoi.core.article.UnusableDetailException;
import org.topoi.core.article.UnusableTextException;
import org.topoi.web.corpus.UnknownArticleException;
import org.topoi.web.corpus.UnknownParameterException;
import org.topoi.web.corpus.UnknownThemeException;
import org.topoi.web.corpus.UnreadableParameterException;
import org.topoi.web.corpus.UnreadableTermException;
import org.topoi.web.layout.Formats;

/** Turns each situation a user can meet into a problem. */
@ApplicationScoped
class ProblemMappers {

  /** Longest words of a request that a message repeats, in UTF-16 units. */
  private static final int LONGEST_QUOTE = 100;

  private final ProblemResponses responses;

  ProblemMappers(ProblemResponses responses) {
    this.responses = responses;
  }

  @ServerExceptionMapper
  Response unknownParameter(UnknownParameterException e, UriInfo uri, HttpHeaders headers) {
    return responses.answer(
        ProblemType.UNKNOWN_PARAMETER,
        "There is no parameter “%s” here. This page knows: %s."
            .formatted(e.name(), String.join(", ", e.known())),
        Map.of("parameter", e.name(), "known", e.known()),
        uri,
        headers);
  }

  @ServerExceptionMapper
  Response unreadableParameter(UnreadableParameterException e, UriInfo uri, HttpHeaders headers) {
    return responses.answer(
        ProblemType.UNREADABLE_PARAMETER,
        "The parameter “%s” is “%s”. It must be %s.".formatted(e.name(), e.value(), e.expected()),
        Map.of("parameter", e.name(), "value", e.value(), "expected", e.expected()),
        uri,
        headers);
  }

  @ServerExceptionMapper
  Response unreadableQuery(UnreadableQueryException e, UriInfo uri, HttpHeaders headers) {
    return responses.answer(
        ProblemType.UNREADABLE_QUERY,
        "The query cannot be read from column %d on. Expected there is %s."
            .formatted(e.column(), e.getMessage()),
        Map.of("query", quoted(e.query()), "column", e.column()),
        uri,
        headers);
  }

  @ServerExceptionMapper
  Response malformedQuery(MalformedQueryException e, UriInfo uri, HttpHeaders headers) {
    return responses.answer(
        ProblemType.MALFORMED_QUERY,
        "The query cannot be read from column %d on: expected %s."
            .formatted(e.column(), e.expected()),
        Map.of("query", quoted(e.query()), "column", e.column(), "expected", e.expected()),
        uri,
        headers);
  }

  @ServerExceptionMapper
  Response tooManyLines(TooManyLinesException e, UriInfo uri, HttpHeaders headers) {
    return responses.answer(
        ProblemType.TOO_MANY_LINES,
        "%s lines would have to be sorted, and at most %s can be. Leave out the sorting, draw a sample, or narrow the selection."
            .formatted(Formats.count(e.lines()), Formats.count(ConcordanceRequest.MOST_SORTED)),
        Map.of("lines", e.lines(), "most", ConcordanceRequest.MOST_SORTED),
        uri,
        headers);
  }

  @ServerExceptionMapper
  Response unreadableDate(UnreadableDateException e, UriInfo uri, HttpHeaders headers) {
    return responses.answer(
        ArticleProblems.unreadableDate(e.text(), ProblemResponses.instance(uri)), uri, headers);
  }

  @ServerExceptionMapper
  Response unknownArticle(UnknownArticleException e, UriInfo uri, HttpHeaders headers) {
    return responses.answer(
        ProblemType.UNKNOWN_ARTICLE,
        "There is no article “%s”. The list of articles shows all there are."
            .formatted(quoted(e.id())),
        Map.of("article", quoted(e.id())),
        uri,
        headers);
  }

  @ServerExceptionMapper
  Response unknownTheme(UnknownThemeException e, UriInfo uri, HttpHeaders headers) {
    return responses.answer(
        ProblemType.UNKNOWN_THEME,
        "There is no theme “%s”. The page Themes lists all there are.".formatted(quoted(e.slug())),
        Map.of("theme", quoted(e.slug()), "known", e.known()),
        uri,
        headers);
  }

  @ServerExceptionMapper
  Response unreadableTerm(UnreadableTermException e, UriInfo uri, HttpHeaders headers) {
    return responses.answer(
        ProblemType.UNREADABLE_TERM,
        "“%s” is not a term. A term is one to five words, at most 200 characters."
            .formatted(quoted(e.term())),
        Map.of("term", quoted(e.term())),
        uri,
        headers);
  }

  @ServerExceptionMapper
  Response tooManyPeriods(TooManyPeriodsException e, UriInfo uri, HttpHeaders headers) {
    return responses.answer(
        ProblemType.PERIODS_TOO_MANY,
        "From %s to %s there are %s periods, most of them empty; perhaps one article has a wrong year. Choose longer periods, or narrow the selection by dates."
            .formatted(e.first(), e.last(), Formats.count(e.periods())),
        Map.of("first", e.first(), "last", e.last(), "periods", e.periods()),
        uri,
        headers);
  }

  @ServerExceptionMapper
  Response emptyCorpus(EmptyCorpusException e, UriInfo uri, HttpHeaders headers) {
    String role = e.role() == EmptyCorpusException.Role.TARGET ? "target" : "reference";
    return responses.answer(
        ProblemType.EMPTY_CORPUS,
        "There is nothing left to compare with: the %s holds no word in %s. Choose another."
            .formatted(role, Formats.articles(e.articles())),
        Map.of("role", role, "articles", e.articles()),
        uri,
        headers);
  }

  @ServerExceptionMapper
  Response equalSelections(EqualSelectionsException e, UriInfo uri, HttpHeaders headers) {
    return responses.answer(
        ProblemType.EQUAL_SELECTIONS,
        "Target and reference are the same: %s in both and no other. Choose another reference, or compare the target with the rest of the corpus."
            .formatted(Formats.articles(e.articles())),
        Map.of("articles", e.articles()),
        uri,
        headers);
  }

  @ServerExceptionMapper
  Response duplicate(DuplicateArticleException e, UriInfo uri, HttpHeaders headers) {
    Problem problem = ArticleProblems.duplicate(e.existingId(), ProblemResponses.instance(uri));
    return Response.fromResponse(responses.answer(problem, uri, headers))
        .header("Content-Location", "/articles/" + e.existingId())
        .build();
  }

  @ServerExceptionMapper
  Response unusableText(UnusableTextException e, UriInfo uri, HttpHeaders headers) {
    return responses.answer(
        ArticleProblems.unusableText(e.reason(), ProblemResponses.instance(uri)), uri, headers);
  }

  @ServerExceptionMapper
  Response unusableDetail(UnusableDetailException e, UriInfo uri, HttpHeaders headers) {
    return responses.answer(
        ArticleProblems.unusableDetail(e.detail(), ProblemResponses.instance(uri)), uri, headers);
  }

  @ServerExceptionMapper
  Response unreadableJson(JsonProcessingException e, UriInfo uri, HttpHeaders headers) {
    return responses.answer(
        ArticleProblems.unreadableJson(e, ProblemResponses.instance(uri)), uri, headers);
  }

  /**
   * The framework has a mapper of its own for this kind, which says nothing; the nearer one wins.
   */
  @ServerExceptionMapper
  Response mismatchedJson(MismatchedInputException e, UriInfo uri, HttpHeaders headers) {
    return unreadableJson(e, uri, headers);
  }

  @ServerExceptionMapper
  Response http(WebApplicationException e, UriInfo uri, HttpHeaders headers) {
    if (e.getCause() instanceof JsonProcessingException json) {
      return unreadableJson(json, uri, headers);
    }
    int status = e.getResponse().getStatus();
    if (status < 400) {
      return e.getResponse();
    }
    ProblemType type =
        switch (status) {
          case 403 -> ProblemType.CROSS_SITE_REQUEST;
          case 404 -> ProblemType.NOT_FOUND;
          case 405 -> ProblemType.METHOD_NOT_ALLOWED;
          case 406 -> ProblemType.NOT_ACCEPTABLE;
          case 413 -> ProblemType.TEXT_TOO_LONG;
          case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
          case 400 -> ProblemType.UNREADABLE_JSON;
          default -> ProblemType.INTERNAL;
        };
    return type == ProblemType.INTERNAL
        ? internal(e, uri, headers)
        : responses.answer(type, type.explanation(), Map.of(), uri, headers);
  }

  @ServerExceptionMapper
  Response internal(Throwable e, UriInfo uri, HttpHeaders headers) {
    String incident = UUID.randomUUID().toString();
    Log.errorf(e, "Incident %s at %s", incident, uri.getPath());
    return responses.answer(
        ProblemType.INTERNAL,
        "Topoi has met a fault of its own; nothing that was stored is lost. The log tells more under incident %s."
            .formatted(incident),
        Map.of("incident", incident),
        uri,
        headers);
  }

  /** Returns what was sent, as far as a message has room for it. */
  private static String quoted(String text) {
    return Formats.shortened(text, LONGEST_QUOTE);
  }
}
