package org.rounds.scheduling;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A planted fault: rounds get their row but nobody locks it, so what is checked may no longer hold
 * when it is written.
 */
final class CheckThenInsert implements BeanPostProcessor {

    private final ObjectProvider<JdbcTemplate> database;

    CheckThenInsert(ObjectProvider<JdbcTemplate> database) {
        this.database = database;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RoundRepository rounds ? withoutLock(rounds) : bean;
    }

    private RoundRepository withoutLock(RoundRepository rounds) {
        return (RoundRepository)
                Proxy.newProxyInstance(
                        RoundRepository.class.getClassLoader(),
                        new Class<?>[] {RoundRepository.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("claim")) {
                                makeRow(arguments);
                                return null;
                            }
                            if (method.isDefault()) {
                                return InvocationHandler.invokeDefault(proxy, method, arguments);
                            }
                            try {
                                return method.invoke(rounds, arguments);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        });
    }

    private void makeRow(Object[] claim) {
        database.getObject()
                .update(
                        "insert ignore into round (nurse_id, day, region_id, zone, version)"
                                + " values (?, ?, ?, ?, ?)",
                        Town.bytes((UUID) claim[0]),
                        (LocalDate) claim[1],
                        Town.bytes((UUID) claim[2]),
                        claim[3],
                        claim[4]);
    }
}
