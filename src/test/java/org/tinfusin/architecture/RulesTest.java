package org.tinfusin.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.RestController;
import org.tinfusin.TinfusinApplication;

/** The rules that every class of the atlas keeps. */
@AnalyzeClasses(packages = "org.tinfusin", importOptions = ImportOption.DoNotIncludeTests.class)
class RulesTest {

  @ArchTest
  static final ArchRule onlyViewsMapAndShellNameVaadin =
      noClasses()
          .that()
          .resideOutsideOfPackages("..ui..", "org.tinfusin.leaflet..", "org.tinfusin.shell..")
          .and()
          .doNotBelongToAnyOf(TinfusinApplication.class)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vaadin..");

  @ArchTest
  static final ArchRule nothingDependsOnViews =
      noClasses()
          .that()
          .resideOutsideOfPackage("..ui..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.tinfusin..ui..");

  @ArchTest
  static final ArchRule viewsKnowNoViewsOfOtherModules =
      slices().matching("org.tinfusin.(*).ui..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule onlyGeoAndTheExchangeOfFilesNameGeoTools =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.tinfusin.geo..", "org.tinfusin.exchange.geotools..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.geotools..");

  @ArchTest
  static final ArchRule rowsAndRepositoriesStayInTheirModule =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .or()
          .areAnnotatedWith(Embeddable.class)
          .or()
          .areAssignableTo(Repository.class)
          .should()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule onlyQueriesSpeakSql =
      noClasses()
          .that(describe("are no query", RulesTest::isNoQuery))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  @ArchTest
  static final ArchRule repositoriesHoldNoSqlOfTheirOwn =
      noMethods().should().beAnnotatedWith(Query.class);

  @ArchTest
  static final ArchRule transactionsBeginAtDoorsAndListeners =
      methods()
          .that()
          .areAnnotatedWith(Transactional.class)
          .should(
              ArchConditions.be(
                  describe("at a door or an event listener", RulesTest::isDoorOrListener)))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noWholeClassIsTransactional =
      noClasses()
          .should()
          .beAnnotatedWith(Transactional.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.transaction..");

  @ArchTest
  static final ArchRule onlyTheExchangeOpensTransactionsByHand =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.tinfusin.exchange..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(TransactionOperations.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(PlatformTransactionManager.class);

  @ArchTest
  static final ArchRule everyPageSaysWhoMaySeeIt =
      classes()
          .that()
          .areAnnotatedWith(Route.class)
          .should()
          .beAnnotatedWith(AnonymousAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .orShould()
          .beAnnotatedWith(RolesAllowed.class);

  @ArchTest
  static final ArchRule noFieldIsInjected =
      noFields()
          .should()
          .beAnnotatedWith(Autowired.class)
          .orShould()
          .beAnnotatedWith(Value.class)
          .orShould()
          .beAnnotatedWith(Inject.class)
          .orShould()
          .beAnnotatedWith(Resource.class)
          .orShould()
          .beAnnotatedWith(PersistenceContext.class);

  @ArchTest
  static final ArchRule noSetterIsInjected =
      noMethods()
          .should()
          .beAnnotatedWith(Autowired.class)
          .orShould()
          .beAnnotatedWith(Inject.class)
          .orShould()
          .beAnnotatedWith(Resource.class);

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses all) {
    List<String> unmarked =
        all.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(RulesTest::isUnmarked)
            .map(JavaPackage::getName)
            .toList();

    assertThat(unmarked).isEmpty();
  }

  private static boolean isNoQuery(JavaClass type) {
    JavaClass outermost = type;
    while (outermost.getEnclosingClass().isPresent()) {
      outermost = outermost.getEnclosingClass().get();
    }
    return !outermost.getSimpleName().endsWith("Query");
  }

  private static boolean isDoorOrListener(JavaMethod method) {
    return isDoor(method.getOwner())
        || method.isAnnotatedWith(EventListener.class)
        || method.isMetaAnnotatedWith(EventListener.class);
  }

  private static boolean isDoor(JavaClass type) {
    boolean open = type.getModifiers().contains(JavaModifier.PUBLIC);
    return type.isAnnotatedWith(RestController.class)
        || (open && type.isAnnotatedWith(Service.class));
  }

  private static boolean isUnmarked(JavaPackage place) {
    return !place.isAnnotatedWith(NullMarked.class);
  }
}
