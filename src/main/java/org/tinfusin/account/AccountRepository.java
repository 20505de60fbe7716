package org.tinfusin.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Keeps rows of {@code account}. */
interface AccountRepository extends JpaRepository<AccountEntity, Long> {
  Optional<AccountEntity> findByNameKey(String nameKey);

  boolean existsByNameKey(String nameKey);

  List<AccountEntity> findByMailIgnoreCaseAndDisabledFalse(String mail);
}
