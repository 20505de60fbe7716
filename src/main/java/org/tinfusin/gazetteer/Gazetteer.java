package org.tinfusin.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Point;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.tinfusin.language.LocalizedText;

/** The one door to places, cultural regions and peoples. */
@Service
public class Gazetteer {
  private final PlaceRepository places;
  private final RegionRepository regions;
  private final PeopleRepository peoples;
  private final PlaceQuery query;

  Gazetteer(
      PlaceRepository places,
      RegionRepository regions,
      PeopleRepository peoples,
      PlaceQuery query) {
    this.places = places;
    this.regions = regions;
    this.peoples = peoples;
    this.query = query;
  }

  public void put(Region region) {
    regions.save(RegionEntity.of(region));
  }

  public void put(Place place) {
    places.save(PlaceEntity.of(place));
  }

  public void put(People people) {
    peoples.save(PeopleEntity.of(people));
  }

  public Optional<Place> place(String key) {
    return places.findById(key).map(PlaceEntity::toPlace);
  }

  public Optional<People> people(String key) {
    return peoples.findById(key).map(PeopleEntity::toPeople);
  }

  public Optional<Region> region(String key) {
    return regions.findById(key).map(RegionEntity::toRegion);
  }

  /** All peoples by key: a few dozen. */
  public Map<String, People> peoples() {
    return peoples.findAll().stream()
        .map(PeopleEntity::toPeople)
        .collect(Collectors.toMap(People::key, Function.identity()));
  }

  /** All regions, the widest-known first. */
  public List<Region> regions() {
    return regions.findAll(Sort.by("rank", "key")).stream().map(RegionEntity::toRegion).toList();
  }

  /** The names of all regions by key, without their areas. */
  public Map<String, LocalizedText> regionNames() {
    return regions.findAllBy().stream()
        .collect(
            Collectors.toMap(
                RegionRepository.Named::key,
                region -> LocalizedText.of(region.nameEn(), region.nameFr(), region.nameAr())));
  }

  /** All places but spots, the best-known first. */
  public List<Place> places() {
    return places.findByKindNot(Place.SPOT, Sort.by("rank", "key")).stream()
        .map(PlaceEntity::toPlace)
        .toList();
  }

  /** Places whose names are like what was typed, in any script and spelling, the nearest first. */
  public List<Place> suggest(String typed, int most) {
    List<String> keys = query.keysLike(typed, most);
    Map<String, Place> found =
        places.findAllById(keys).stream()
            .map(PlaceEntity::toPlace)
            .collect(Collectors.toMap(Place::key, Function.identity()));
    return keys.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** The region a point lies in, the smallest where several overlap. */
  public Optional<Region> regionAround(Point point) {
    return regions().stream()
        .filter(region -> region.area().contains(point))
        .min(Comparator.comparingDouble(region -> region.area().getArea()));
  }
}
