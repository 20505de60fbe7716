-- public trails stand among the suggestions, and what is suggested is kept until the revision grows (docs/decisions/032)
CREATE TRIGGER public_trail_came AFTER INSERT ON trail
    FOR EACH ROW WHEN (NEW.visibility = 'public') EXECUTE FUNCTION bump_collection_revision();
CREATE TRIGGER public_trail_changed AFTER UPDATE ON trail
    FOR EACH ROW WHEN ('public' IN (OLD.visibility, NEW.visibility)
                       AND (OLD.visibility, OLD.title) IS DISTINCT FROM (NEW.visibility, NEW.title))
    EXECUTE FUNCTION bump_collection_revision();
CREATE TRIGGER public_trail_went AFTER DELETE ON trail
    FOR EACH ROW WHEN (OLD.visibility = 'public') EXECUTE FUNCTION bump_collection_revision();
