# cmake -DOUT=FILE -DSOURCES=a.cpp;b.cpp -DNAMES=a;b -P joined.cmake
#
# Writes a file that includes several tests, each in a namespace of its own, so that the compiler
# reads Qt once for all of them and what two tests call alike does not clash. What the tests include
# comes first, outside those namespaces.
set(headers "")
set(bodies "")
foreach(source name IN ZIP_LISTS SOURCES NAMES)
    get_filename_component(folder ${source} DIRECTORY)
    file(STRINGS ${source} includes REGEX "^#include [<\"]")
    foreach(line ${includes})
        if(line MATCHES "\\.moc\"")
            continue()
        endif()
        string(REGEX REPLACE "^#include [<\"]([^>\"]+).*$" "\\1" header "${line}")
        get_filename_component(beside ${folder}/${header} ABSOLUTE)
        if(EXISTS ${beside})
            set(line "#include \"${beside}\"")
        endif()
        list(APPEND headers "${line}")
    endforeach()
    string(APPEND bodies "namespace ${name} {\n#include \"${source}\"\n}\n")
endforeach()
list(REMOVE_DUPLICATES headers)
list(JOIN headers "\n" headers)
file(WRITE ${OUT} "${headers}\n\n${bodies}")
