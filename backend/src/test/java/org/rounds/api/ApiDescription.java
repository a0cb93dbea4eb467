package org.rounds.api;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Names each operation after its handler and its module, and describes problems once. */
@TestConfiguration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    ApiModels apiModels() {
        ModelResolver.enumsAsRef = true; // one name for each enum
        return new ApiModels();
    }

    @Bean
    OperationCustomizer byHandler() {
        return (operation, handler) -> {
            var module = handler.getBeanType().getPackageName().replaceAll(".*\\.", "");
            operation.setTags(List.of(module));
            return operation.operationId(handler.getMethod().getName());
        };
    }

    @Bean
    OpenApiCustomizer rounds() {
        return api -> {
            api.setServers(null);
            api.setTags(null);
            api.info(
                    new Info()
                            .title("Rounds")
                            .version("1")
                            .description(
                                    "Every POST that creates needs the header Idempotency-Key (a UUID);"
                                            + " a session's changes need X-XSRF-TOKEN."));
            api.getComponents()
                    .addSchemas("Problem", problem())
                    .addSchemas("FieldProblem", field());
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(
                            operation ->
                                    operation.getResponses().addApiResponse("default", refusal()));
            sortModels(api);
        };
    }

    private static void sortModels(OpenAPI api) {
        api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
    }

    private static ApiResponse refusal() {
        var schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description("A problem (RFC 9457)")
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(schema)));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty(
                        "fields",
                        new ArraySchema()
                                .items(new Schema<>().$ref("#/components/schemas/FieldProblem")))
                .required(List.of("type", "status"));
    }

    private static Schema<?> field() {
        return new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("message", new StringSchema())
                .required(List.of("field", "message"));
    }
}
