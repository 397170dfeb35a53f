// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n')
                                          : QStringList();
}

// The rooms and what each may include, read from the add_room() lines of app/CMakeLists.txt.
QMap<QString, QStringList> allowedIncludes()
{
    static const QRegularExpression room(
        u"^add_(?:header_)?room\\((\\w+)\\s*(?:USES ([\\w ]+?))?\\s*(?:(?:QT|LIBS) .*)?\\)$"_s);
    QMap<QString, QStringList> allowed;
    for (const QString &line : linesOf(u"" APP_DIR "/CMakeLists.txt"_s)) {
        if (const auto match = room.match(line); match.hasMatch())
            allowed[match.captured(1)] = match.captured(2).split(u' ', Qt::SkipEmptyParts);
    }
    return allowed;
}

// The includes among the parts of a folder: its own files, named ".", and its subfolders.
using Parts = QMap<QString, QSet<QString>>;

// The parts of every folder of the app, by the folder's path.
QMap<QString, Parts> includesWithinFolders()
{
    static const QRegularExpression include(u"^#include \"([\\w/]+)/\\w+\\.h\""_s);
    const QString app = u"" APP_DIR "/"_s;
    QMap<QString, Parts> folders;
    QDirIterator files(app, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QStringList from = path.mid(app.size()).section(u'/', 0, -2).split(u'/');
        for (const QString &line : linesOf(path)) {
            const auto match = include.match(line);
            const QStringList to = match.captured(1).split(u'/');
            if (!match.hasMatch() || to == from)
                continue;
            const auto parted = std::ranges::mismatch(from, to);
            const auto depth = std::distance(from.begin(), parted.in1);
            folders[from.first(depth).join(u'/')][from.value(depth, u"."_s)].insert(
                to.value(depth, u"."_s));
        }
    }
    return folders;
}

// Repeatedly removes the parts that include no remaining part. A cycle is what is left.
QStringList circleIn(Parts parts)
{
    for (bool shrank = true; std::exchange(shrank, false);) {
        for (const QString &part : parts.keys()) {
            const bool isFree = std::ranges::none_of(
                parts[part], [&](const QString &used) { return parts.contains(used); });
            if (isFree)
                shrank = parts.remove(part) > 0;
        }
    }
    return parts.keys();
}

} // namespace

class TestRooms : public QObject
{
    Q_OBJECT

private slots:
    void includesFollowTheMap()
    {
        static const QRegularExpression include(u"^#include \"(\\w+)/"_s);
        const auto allowed = allowedIncludes();
        const QString app = u"" APP_DIR "/"_s;
        QDirIterator files(app, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        int checked = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            const QString room = path.mid(app.size()).section(u'/', 0, 0);
            if (room == u"main.cpp"_s)
                continue; // it combines the rooms
            QVERIFY2(allowed.contains(room), qPrintable(room + u" is no room"_s));
            for (const QString &line : linesOf(path)) {
                const auto match = include.match(line);
                if (!match.hasMatch() || match.captured(1) == room)
                    continue;
                ++checked;
                QVERIFY2(allowed[room].contains(match.captured(1)),
                         qPrintable(path + u": "_s + line));
            }
        }
        QVERIFY(checked > 0);
    }

    void foldersIncludeOnlyDownwards()
    {
        const auto folders = includesWithinFolders();
        QVERIFY(folders.contains(u"ui/shell"_s));
        for (const auto &[folder, parts] : folders.asKeyValueRange()) {
            const QStringList circle = circleIn(parts);
            QVERIFY2(circle.isEmpty(), qPrintable(folder + u": "_s + circle.join(u", "_s)));
        }
    }

    void foldersStaySmall()
    {
        QDirIterator folders(u"" APP_DIR ""_s, QDir::Dirs | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (folders.hasNext()) {
            const QDir folder(folders.next());
            const auto files = folder.entryList({u"*.h"_s, u"*.cpp"_s}, QDir::Files).size();
            QVERIFY2(files <= 16, qPrintable(folder.path()));
        }
    }

    void panesDoNotKnowEachOther()
    {
        static const QRegularExpression include(u"^#include \"ui/(\\w+)/"_s);
        const QString ui = u"" APP_DIR "/ui/"_s;
        QDirIterator files(ui, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString pane = path.mid(ui.size()).section(u'/', 0, 0);
            for (const QString &line : linesOf(path)) {
                const QString other = include.match(line).captured(1);
                const bool fine =
                    other.isEmpty() || other == pane || other == u"widgets"_s || pane == u"shell"_s;
                QVERIFY2(fine, qPrintable(path + u": "_s + line));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
