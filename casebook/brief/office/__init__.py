"""What slides and documents share: templates, native charts, text and alternative text."""
