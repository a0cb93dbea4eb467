package org.rounds.series;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rounds.TestDatabase;
import org.rounds.scheduling.TestClock;
import org.rounds.scheduling.Town;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

/** This module with what it stands on, against a real database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = "idempotency")
@AutoConfigureMockMvc
// Many threads wait for few connections, on a machine that may be slow.
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=60000")
@Import({TestDatabase.class, TestClock.class, Town.class})
@interface SeriesTest {}
