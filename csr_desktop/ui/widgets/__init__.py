"""Controls without a feature; they know no controller."""
