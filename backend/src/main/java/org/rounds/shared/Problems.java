package org.rounds.shared;

import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * The one place where exceptions become RFC 9457 problems. Texts of unknown exceptions stay in the
 * log.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(RuleBroken broken) {
        var problem = problem(broken.status(), broken.rule(), broken.getMessage());
        broken.properties().forEach(problem::setProperty);
        return answer(problem, broken.fields());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotFound missing) {
        return answer(problem(HttpStatus.NOT_FOUND, "not-found", missing.getMessage()), List.of());
    }

    /** A malformed id cannot name a record; a malformed filter is the caller's to mend. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getParameter()
                .hasParameterAnnotation(
                        org.springframework.web.bind.annotation.PathVariable.class)) {
            return on(new NotFound());
        }
        var field = new RuleBroken.Field(mismatch.getName(), "We cannot read this value");
        return answer(
                problem(HttpStatus.BAD_REQUEST, "unreadable", "The request cannot be read"),
                List.of(field));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(OptimisticLockingFailureException conflict) {
        var detail = "Someone changed this meanwhile. Load it again and repeat your change.";
        return answer(problem(HttpStatus.CONFLICT, "changed-meanwhile", detail), List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ConstraintViolationException violation) {
        var fields =
                violation.getConstraintViolations().stream()
                        .map(
                                one ->
                                        new RuleBroken.Field(
                                                leaf(one.getPropertyPath().toString()),
                                                one.getMessage()))
                        .toList();
        return answer(
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "fields",
                        "Please check what you entered"),
                fields);
    }

    /**
     * The database is away or too busy: nothing was saved, and the same request may be sent again.
     */
    @ExceptionHandler({TransientDataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> onBusyDatabase(RuntimeException busy) {
        log.error("The database did not answer: {}", busy.getClass().getName());
        var detail = "We cannot save or read right now. Nothing was changed; please try again.";
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", detail));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem =
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "fields",
                        "Please check what you entered");
        problem.setProperty(
                "fields",
                invalid.getFieldErrors().stream()
                        .map(
                                one ->
                                        new RuleBroken.Field(
                                                one.getField(),
                                                String.valueOf(one.getDefaultMessage())))
                        .map(Problems::inWanted)
                        .toList());
        return ResponseEntity.unprocessableContent().body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return ResponseEntity.badRequest()
                .body(problem(HttpStatus.BAD_REQUEST, "unreadable", "The request cannot be read"));
    }

    /** Last resort; access refusals belong to Spring Security and are passed on. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onUnknown(Exception unknown) throws Exception {
        if (unknown instanceof org.springframework.security.access.AccessDeniedException
                || unknown instanceof org.springframework.security.core.AuthenticationException) {
            throw unknown;
        }
        log.error("Unexpected failure", Scrubbed.of(unknown));
        var detail = "Something went wrong on our side. Nothing was changed.";
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", detail), List.of());
    }

    private static ProblemDetail problem(HttpStatus status, String rule, @Nullable String detail) {
        var problem = ProblemDetail.forStatus(status);
        problem.setDetail(detail == null ? null : Refusals.inWanted(detail));
        problem.setType(URI.create("/problems/" + rule));
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(
            ProblemDetail problem, List<RuleBroken.Field> fields) {
        if (!fields.isEmpty()) {
            problem.setProperty("fields", fields.stream().map(Problems::inWanted).toList());
        }
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static RuleBroken.Field inWanted(RuleBroken.Field field) {
        return new RuleBroken.Field(field.field(), Refusals.inWanted(field.message()));
    }

    private static String leaf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
