-- Names of respondents lie sealed in the blob named vault. A program that does not know it would write them here again,
-- and must refuse the file.
comment on table respondent_keys is 'empty: see the blob named vault';
