// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/versions.h"

#include "ui/forms/inwords.h"
#include "ui/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::people {

using namespace Qt::StringLiterals;
using app::registration::More;
using app::registration::OtherPost;

namespace {

struct VersionsText
{
    Q_DECLARE_TR_FUNCTIONS(VersionsText)
};

// A record inside a participant, and its description.
struct Part
{
    const db::Description *description;
    const db::Record &(*read)(const Participant &);
    db::Record &(*write)(Participant &);
};

template<auto M, class R>
Part part()
{
    return { &R::description(), [](const Participant &p) -> const db::Record & { return p.*M; },
             [](Participant &p) -> db::Record & { return p.*M; } };
}

QList<Part> parts()
{
    return { part<&Participant::person, db::Person>(), part<&Participant::post, db::Post>(),
             part<&Participant::attendee, db::Attendee>() };
}

bool isCompared(const db::Column &column)
{
    return !column.derived && *column.label != '\0'
        && (column.type != db::Type::Reference || QLatin1StringView(column.name) == "delegation"_L1);
}

bool isSameOrganisation(const Participant &one, const Participant &other)
{
    const db::Organisation &a = one.organisation;
    const db::Organisation &b = other.organisation;
    return a.id == b.id && (a.id != 0 || a.name == b.name);
}

Difference organisationDifference(const Participant &base, const Participant &mine, const Participant &theirs)
{
    const auto copy = [mine](Participant &to) {
        to.organisation = mine.organisation;
        to.post.organisation = mine.organisation.id;
    };
    return { { db::Organisation::description().title(), mine.organisation.name.in(language::current()),
               theirs.organisation.name.in(language::current()), isSameOrganisation(base, mine) }, copy };
}

// What two readers would tell apart in a post.
QString postInWords(const OtherPost &other)
{
    const QString dates = other.post.since + (other.post.since.isEmpty() && other.post.until.isEmpty() ? u""_s : u"–"_s) + other.post.until;
    QStringList parts{ other.post.title.texts().join(u" · "_s), other.organisation.name.in(language::current()), dates };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString postsInWords(const More &more)
{
    QStringList words;
    for (const OtherPost &other : more.posts)
        words += postInWords(other);
    return words.join(u"; "_s);
}

const OtherPost *withId(const More &more, db::Id id)
{
    const auto found = std::ranges::find_if(more.posts, [id](const OtherPost &other) { return id != 0 && other.post.id == id; });
    return found == more.posts.end() ? nullptr : &*found;
}

// My posts over theirs: versions are theirs, and what they added meanwhile stays.
void takePosts(const More &base, const More &mine, More &to)
{
    More merged;
    merged.photo = to.photo;
    for (OtherPost post : mine.posts) {
        const OtherPost *their = withId(to, post.post.id);
        post.post.id = their ? their->post.id : 0;
        post.post.version = their ? their->post.version : 0;
        merged.posts += post;
    }
    for (const OtherPost &their : to.posts)
        if (!withId(base, their.post.id))
            merged.posts += their;
        else if (!withId(mine, their.post.id))
            merged.removedPosts += their.post;
    to = merged;
}

QString photoInWords(const QByteArray &image)
{
    //: No photo, or how large the one is
    return image.isEmpty() ? VersionsText::tr("none") : VersionsText::tr("a photo of %1 bytes").arg(image.size());
}

QList<Difference> moreDifferences(const More &base, const More &mine, const More &theirs)
{
    QList<Difference> found;
    if (mine.photo.image != theirs.photo.image)
        found += { { db::Photo::description().title(), photoInWords(mine.photo.image), photoInWords(theirs.photo.image),
                     base.photo.image == mine.photo.image },
                   [image = mine.photo.image](Participant &to) { to.more->photo.image = image; } };
    const QString my = postsInWords(mine);
    const QString their = postsInWords(theirs);
    if (my != their || !mine.removedPosts.isEmpty())
        found += { { VersionsText::tr("Other posts"), my, their, postsInWords(base) == my && mine.removedPosts.isEmpty() },
                   [base, mine](Participant &to) { takePosts(base, mine, *to.more); } };
    return found;
}

} // namespace

QList<Difference> differences(const Participant &base, const Participant &mine, const Participant &theirs,
                              const DelegationName &delegationName)
{
    const auto names = [&](const db::Column &, db::Id id) { return delegationName(id); };
    QList<Difference> found;
    for (const Part &part : parts())
        for (const db::Column &column : part.description->columns) {
            const QVariant my = column.read(part.read(mine));
            const QVariant their = column.read(part.read(theirs));
            if (!isCompared(column) || my == their)
                continue;
            const auto copy = [=](Participant &to) { column.write(part.write(to), my); };
            found += { { db::label(column), forms::inWords(column, my, names), forms::inWords(column, their, names),
                         column.read(part.read(base)) == my },
                       copy };
        }
    if (!isSameOrganisation(mine, theirs))
        found += organisationDifference(base, mine, theirs);
    if (base.more && mine.more && theirs.more)
        found += moreDifferences(*base.more, *mine.more, *theirs.more);
    return found;
}

bool isSame(const Participant &one, const Participant &other)
{
    return differences(one, one, other, [](db::Id) { return QString(); }).isEmpty();
}

} // namespace ui::people
