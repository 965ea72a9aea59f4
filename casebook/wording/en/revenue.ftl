page-revenue-lead = Lead.
