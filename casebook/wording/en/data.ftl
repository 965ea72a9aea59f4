page-data-lead = Lead.
