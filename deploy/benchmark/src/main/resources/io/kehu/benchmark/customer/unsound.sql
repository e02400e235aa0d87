-- Staged rows that an import would refuse, found in sets: lengths, characters and formats, codes of lists, contradictions, and
-- customers that are there already.
select count(*)
from staged s
where s.legal_name is null or length(s.legal_name) > 50 or s.legal_name ~ '[[:cntrl:]]'
    or length(s.short_name) > 50
    or s.credit_code !~ '^[0-9A-HJ-NPQRTUWXY]{18}$'
    or s.status <> 'DRAFT'
    or s.employees::integer < 0
    or s.annual_revenue::numeric < 0 or s.expected_annual_amount::numeric < 0
    or s.founded_on::date > current_date or s.acquired_at::timestamptz > now()
    or s.demand_type not in ('PRODUCT_PURCHASE', 'TECHNICAL_SUPPORT', 'SOLUTION', 'STRATEGIC_COOPERATION')
    or s.lifecycle not in ('PROSPECT', 'INTENT', 'ACTIVE')
    or s.industry_code is not null and not exists (
        select from reference_entry r where r.list = 'INDUSTRY' and r.code = s.industry_code and not r.retired)
    or s.source_channel is not null and not exists (
        select from reference_entry r where r.list = 'SOURCE_CHANNEL' and r.code = s.source_channel and not r.retired)
    or s.enterprise_nature is not null and not exists (
        select from reference_entry r where r.list = 'ENTERPRISE_NATURE' and r.code = s.enterprise_nature and not r.retired)
    or s.content::jsonb #>> '{details,registeredDivision}' is not null and not exists (
        select from reference_entry r
        where r.list = 'DIVISION' and r.code = s.content::jsonb #>> '{details,registeredDivision}' and not r.retired)
    or length(s.content::jsonb #>> '{details,registeredStreet}') > 150
    or length(s.content::jsonb #>> '{details,legalRepresentative}') > 50
    or length(s.content::jsonb #>> '{details,remark}') > 500
    or (s.content::jsonb #>> '{details,budgetFrom}')::numeric > (s.content::jsonb #>> '{details,budgetTo}')::numeric
    or exists (
        select from jsonb_array_elements(s.content::jsonb -> 'contacts') c
        where length(c ->> 'name') > 20 or length(c ->> 'position') > 30
            or c ->> 'mobile' !~ '^1[3-9][0-9]{9}$'
            or c ->> 'landline' !~ '^0[0-9]{2,3}-[0-9]{7,8}(-[0-9]{1,6})?$'
            or c ->> 'email' !~ '^[^@ ]+@[^@ ]+\.[^@ .]+$')
    or exists (
        select from jsonb_array_elements(s.content::jsonb -> 'contracts') c
        where length(c ->> 'number') > 30 or (c ->> 'amount')::numeric < 0
            or (c ->> 'startsOn')::date > (c ->> 'endsOn')::date)
    or exists (select from imported_row r where r.row_key = s.row_key)
    or exists (select from customer c where c.credit_code = s.credit_code)
    or exists (
        select from unnest(s.twin_keys::text[]) k join customer_twin_key t on t.key = hashtextextended(k, 0)
        join customer c on c.id = t.customer_id
        where k like 'x:%' and (s.credit_code is null or c.credit_code is null or s.credit_code = c.credit_code))
