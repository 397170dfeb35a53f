// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

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
                continue; // puts the rooms together
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
