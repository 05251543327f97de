package org.followthrough;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hears every statement that the application sends to its database. Part of the one context that all tests share, because
 * a data source of its own would be a second context.
 */
public final class StatementLog implements BeanPostProcessor, QueryExecutionListener {

    private static final ThreadLocal<List<String>> heard = new ThreadLocal<>();

    /** The statements that the work sends from this thread, in order; a batch counts once for each of its rows. */
    public List<String> of(Callable<?> work) throws Exception {
        List<String> statements = new CopyOnWriteArrayList<>();
        heard.set(statements);
        try {
            work.call();
            return List.copyOf(statements);
        } finally {
            heard.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof DataSource real
                ? new Heard(
                        real, ProxyDataSourceBuilder.create(real).listener(this).build())
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        List<String> statements = heard.get();
        if (statements != null) {
            queries.stream().map(QueryInfo::getQuery).forEach(statements::add);
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // heard before
    }

    /** Delegates to the real one, because Flyway's own data source is derived from what is delegated to. */
    private static final class Heard extends DelegatingDataSource {

        private final DataSource listenedTo;

        Heard(DataSource real, DataSource listenedTo) {
            super(real);
            this.listenedTo = listenedTo;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return listenedTo.getConnection();
        }
    }
}
