package org.tinfusin.narrative;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Tells the database who is reading, at the one place where connections are lent: the views {@code
 * published_...} show what that reader may see. A connection that was lent to somebody who has
 * signed in forgets it before it goes back; one that cannot forget is thrown away. So those in the
 * pool are everyone's, and a visitor's question costs nothing more.
 */
@Component
class ReaderRightsQuery implements BeanPostProcessor {
  private static final String TELL = "SELECT set_config('tinfusin.reader', ?, false)";

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource pool && !(bean instanceof Lender) ? new Lender(pool) : bean;
  }

  private static final class Lender extends DelegatingDataSource {
    Lender(DataSource pool) {
      super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection lent = super.getConnection();
      Reader reader = Reader.now();
      if (reader == Reader.EVERYONE) {
        return lent;
      }
      try {
        tell(lent, reader);
      } catch (SQLException | RuntimeException untold) {
        throwAway(lent);
        throw untold;
      }
      return forgetting(lent);
    }
  }

  private static void tell(Connection connection, Reader reader) throws SQLException {
    try (PreparedStatement telling = connection.prepareStatement(TELL)) {
      telling.setString(1, reader.word());
      telling.execute();
    }
  }

  private static Connection forgetting(Connection lent) {
    return (Connection)
        Proxy.newProxyInstance(
            ReaderRightsQuery.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close") && !lent.isClosed()) {
                forget(lent);
              }
              return pass(lent, method, arguments);
            });
  }

  /** An open transaction would undo it, and a failed one refuse it. */
  private static void forget(Connection lent) throws SQLException {
    try {
      if (!lent.getAutoCommit()) {
        lent.rollback();
        lent.setAutoCommit(true);
      }
      tell(lent, Reader.EVERYONE);
    } catch (SQLException | RuntimeException stubborn) {
      throwAway(lent);
    }
  }

  private static void throwAway(Connection lent) throws SQLException {
    try (lent) {
      lent.abort(Runnable::run);
    }
  }

  private static @Nullable Object pass(
      Connection lent, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(lent, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getTargetException();
    }
  }
}
