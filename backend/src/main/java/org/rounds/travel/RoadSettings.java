package org.rounds.travel;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Plugs in the road service that {@code rounds.travel.url} names. */
@Configuration
@ConditionalOnProperty("rounds.travel.url")
class RoadSettings {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int WAITING = 10_000;

    @Bean(destroyMethod = "shutdownNow")
    ThreadPoolExecutor roadQuestions() {
        var waiting = new ArrayBlockingQueue<Runnable>(WAITING);
        return new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, waiting);
    }

    @Bean
    @Primary
    TravelTimes roadTimes(
            @Value("${rounds.travel.url}") URI url,
            @Value("${rounds.travel.kind:OSRM}") RoadService.Kind kind,
            ThreadPoolExecutor roadQuestions) {
        var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        return new RoadTimes(new RoadService(url, kind, http, PATIENCE), roadQuestions);
    }
}
