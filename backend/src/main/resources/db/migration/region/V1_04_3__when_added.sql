-- When somebody added the row; nothing for what came with the product.
ALTER TABLE state_policy ADD COLUMN added_at DATETIME(6), ALGORITHM = INSTANT;
