// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/migrations.h"

#include <QCryptographicHash>

namespace db {
namespace {

constexpr char step1[] = R"(
CREATE TABLE schema_step (
    number {int64} PRIMARY KEY, checksum TEXT NOT NULL, at TEXT NOT NULL
) {strict};
CREATE TABLE sequence (
    name TEXT NOT NULL, owner {int64} NOT NULL, last {int64} NOT NULL, PRIMARY KEY (name, owner)
) {strict};
CREATE TABLE desk (
    id {int64} PRIMARY KEY, version {int64} NOT NULL, name TEXT NOT NULL UNIQUE,
    number {int64} NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 8191), counter {int64} NOT NULL
) {strict};
CREATE TABLE change_set (
    id {int64} PRIMARY KEY, version {int64} NOT NULL, uuid TEXT NOT NULL UNIQUE, at {key} NOT NULL,
    desk {int64} NOT NULL REFERENCES desk, who TEXT NOT NULL, label TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
    target {int64} REFERENCES change_set, undone_by {int64} REFERENCES change_set,
    first_loaded {int64} NOT NULL, last_loaded {int64} NOT NULL, loaded_tables TEXT NOT NULL, removed {bytes} NOT NULL
) {strict};
CREATE INDEX change_set_at ON change_set (at);
CREATE TABLE change (
    change_set {int64} NOT NULL REFERENCES change_set, seq {int64} NOT NULL, table_name TEXT NOT NULL,
    record {int64} NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, PRIMARY KEY (change_set, seq)
) {strict};
CREATE INDEX change_record ON change (record);
CREATE TABLE venue (
    id {int64} PRIMARY KEY, version {int64} NOT NULL, name TEXT NOT NULL, address TEXT NOT NULL
) {strict};
CREATE TABLE hall (
    id {int64} PRIMARY KEY, version {int64} NOT NULL, venue {int64} NOT NULL REFERENCES venue,
    name TEXT NOT NULL, capacity {int64} NOT NULL CHECK (capacity >= 0)
) {strict};
CREATE INDEX hall_venue ON hall (venue);
CREATE TABLE conference (
    id {int64} PRIMARY KEY, version {int64} NOT NULL, code {key} NOT NULL UNIQUE, title TEXT NOT NULL,
    container {int64} REFERENCES conference, first_day {key} NOT NULL, last_day {key} NOT NULL, zone TEXT NOT NULL,
    languages TEXT NOT NULL, host_country TEXT NOT NULL, high_side TEXT NOT NULL CHECK (high_side IN ('left', 'right')),
    sort TEXT NOT NULL, expected_people {int64} NOT NULL, expected_foreign_organisations {int64} NOT NULL,
    expected_domestic_organisations {int64} NOT NULL, venue {int64} REFERENCES venue, remarks TEXT NOT NULL
) {strict};
CREATE TABLE organisation (
    id {int64} PRIMARY KEY, version {int64} NOT NULL, name TEXT NOT NULL, short_name TEXT NOT NULL, kind TEXT NOT NULL,
    country {key} NOT NULL, parent {int64} REFERENCES organisation, industry TEXT NOT NULL, remarks TEXT NOT NULL,
    search {key} NOT NULL
) {strict};
CREATE INDEX organisation_search ON organisation (search);
CREATE INDEX organisation_parent ON organisation (parent);
CREATE TABLE person (
    id {int64} PRIMARY KEY, version {int64} NOT NULL, family TEXT NOT NULL, given TEXT NOT NULL, script TEXT NOT NULL,
    latin_family TEXT NOT NULL, latin_given TEXT NOT NULL, zh_family TEXT NOT NULL, zh_given TEXT NOT NULL,
    ko_family TEXT NOT NULL, ko_given TEXT NOT NULL,
    name_order TEXT NOT NULL CHECK (name_order IN ('family_first', 'given_first')),
    gender TEXT NOT NULL CHECK (gender IN ('unknown', 'male', 'female')), honorific TEXT NOT NULL,
    country {key} NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, remarks TEXT NOT NULL,
    stroke_key {bytes} NOT NULL, pinyin_key {bytes} NOT NULL, korean_key {bytes} NOT NULL, latin_key {bytes} NOT NULL,
    search {key} NOT NULL
) {strict};
CREATE TABLE post (
    id {int64} PRIMARY KEY, version {int64} NOT NULL, person {int64} NOT NULL REFERENCES person,
    organisation {int64} REFERENCES organisation, title TEXT NOT NULL, since {key} NOT NULL, until {key} NOT NULL
) {strict};
CREATE INDEX post_person ON post (person);
CREATE INDEX post_organisation ON post (organisation);
CREATE TABLE delegation (
    id {int64} PRIMARY KEY, version {int64} NOT NULL, conference {int64} NOT NULL REFERENCES conference,
    code {key} NOT NULL, name TEXT NOT NULL, organisation {int64} REFERENCES organisation, country TEXT NOT NULL,
    position {int64} NOT NULL, remarks TEXT NOT NULL, UNIQUE (conference, code)
) {strict};
CREATE TABLE attendee (
    id {int64} PRIMARY KEY, version {int64} NOT NULL, conference {int64} NOT NULL REFERENCES conference,
    person {int64} NOT NULL REFERENCES person, post {int64} REFERENCES post, delegation {int64} REFERENCES delegation,
    category TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('invited', 'confirmed', 'declined', 'cancelled')),
    number {int64} NOT NULL CHECK (number > 0), token {key} NOT NULL UNIQUE, rank {int64} NOT NULL,
    replied_at {key} NOT NULL, arrives_at {key} NOT NULL, checked_in_at {key} NOT NULL, attention {flag} NOT NULL,
    remarks TEXT NOT NULL, UNIQUE (conference, number)
) {strict};
CREATE INDEX attendee_person ON attendee (person);
CREATE INDEX attendee_post ON attendee (post);
CREATE INDEX attendee_delegation ON attendee (delegation);
CREATE TABLE programme_item (
    id {int64} PRIMARY KEY, version {int64} NOT NULL, conference {int64} NOT NULL REFERENCES conference,
    hall {int64} REFERENCES hall, day {key} NOT NULL, starts {key} NOT NULL, minutes {int64} NOT NULL CHECK (minutes >= 0),
    kind TEXT NOT NULL, title TEXT NOT NULL, visibility TEXT NOT NULL CHECK (visibility IN ('public', 'internal')),
    remarks TEXT NOT NULL
) {strict};
CREATE INDEX programme_item_time ON programme_item (conference, day, starts);
CREATE TABLE appearance (
    id {int64} PRIMARY KEY, version {int64} NOT NULL, item {int64} NOT NULL REFERENCES programme_item,
    attendee {int64} NOT NULL REFERENCES attendee, role TEXT NOT NULL, position {int64} NOT NULL, topic TEXT NOT NULL
) {strict};
CREATE INDEX appearance_item ON appearance (item);
CREATE INDEX appearance_attendee ON appearance (attendee);
)";

constexpr char step2[] = R"(
CREATE TABLE photo (
    id {int64} PRIMARY KEY, version {int64} NOT NULL, person {int64} NOT NULL UNIQUE REFERENCES person,
    image {bytes} NOT NULL
) {strict};
CREATE TABLE list_view (
    id {int64} PRIMARY KEY, version {int64} NOT NULL, conference {int64} NOT NULL REFERENCES conference,
    page {key} NOT NULL, name {key} NOT NULL, columns TEXT NOT NULL, sort TEXT NOT NULL, filter TEXT NOT NULL,
    UNIQUE (conference, page, name)
) {strict};
)";

} // namespace

const QList<Step> &steps()
{
    static const QList<Step> all{ { 1, step1 }, { 2, step2 } };
    return all;
}

QString checksum(const Step &step)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray(step.script), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(8).toHex());
}

} // namespace db
